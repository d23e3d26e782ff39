// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_message.h"

#include <QSet>

namespace fleetglass {

/// Takes the secrets out of what goes to a file. Knows them by the name of their field; a value once seen under such a name
/// is blanked wherever else it turns up.
class Redaction
{
public:
    explicit Redaction(const QList<QByteArray> &secretNames);

    /// "a=1&token=[blanked]", of a query or of a form.
    QByteArray cleanedForm(const QByteArray &encoded);
    /// Cookies and authorisations in any case, secret fields by name, queries in addresses.
    HttpHeaders cleanedHeaders(const HttpHeaders &headers);
    /// By its type: forms and JSON field by field, other text as it is, anything else only as a count of bytes.
    QByteArray cleanedBody(const QByteArray &body, const QByteArray &contentType);
    /// A value known to be secret.
    void remember(const QByteArray &value);
    /// Blanks the values seen so far in a finished text.
    QByteArray withoutSeenSecrets(QByteArray text) const;

private:
    bool isSecret(QByteArrayView name) const;
    QByteArray cleanedJson(const QByteArray &json);
    QByteArray cleanedAddress(const QByteArray &address);

    QSet<QByteArray> m_secretNames; ///< lower case
    QSet<QByteArray> m_seen;
};

} // namespace fleetglass
