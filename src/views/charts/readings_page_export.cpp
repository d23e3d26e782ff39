// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves ReadingsPage as a file or through the clipboard, and its texts.

#include "views/charts/readings_page.h"

#include "models/short_time_format.h"
#include "ui_readings_page.h"
#include "views/charts/quantity_chooser.h"
#include "views/charts/readings_chart.h"
#include "views/charts/readings_table_model.h"
#include "views/charts/series_legend.h"
#include "views/charts/series_rows.h"

#include <QBuffer>
#include <QButtonGroup>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFuture>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPromise>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSvgGenerator>
#include <QThreadPool>
#include <QToolButton>

#include <array>
#include <limits>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pngRatio = 2; ///< pixels per pixel: sharp in print and on dense screens

/// Empty when all is well, else what the system says. A half-written file is never left under the final name.
QString saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

QPixmap pictureOf(QWidget *widget, qreal ratio)
{
    QPixmap pixmap(widget->size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(widget->palette().color(QPalette::Base));
    widget->render(&pixmap);
    return pixmap;
}

QByteArray vectorOf(QWidget *widget, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(widget->size());
    generator.setViewBox(widget->rect());
    generator.setTitle(title);
    QPainter painter(&generator);
    widget->render(&painter);
    painter.end();
    return bytes;
}

} // namespace

void ReadingsPage::makeExportMenu()
{
    m_ui->exportButton->setMenu(m_exportMenu);
    m_exportMenu->addAction(QString(), this, &ReadingsPage::askForCsv);
    m_exportMenu->addAction(QString(), this, [this] { savePicture(false); });
    m_exportMenu->addAction(QString(), this, [this] { savePicture(true); });
    m_exportMenu->addAction(QString(), this, &ReadingsPage::copyPicture);
}

void ReadingsPage::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(pictureOf(m_ui->picture, pngRatio));
    say(Cause::Export, tr("The picture is in the clipboard."));
}

void ReadingsPage::savePicture(bool isVector)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), fileName(isVector ? u"svg"_s : u"png"_s),
                                                      isVector ? tr("SVG picture (*.svg)") : tr("PNG picture (*.png)"));
    if (path.isEmpty())
        return;
    QByteArray bytes;
    if (isVector) {
        bytes = vectorOf(m_ui->picture, QFileInfo(path).completeBaseName());
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        pictureOf(m_ui->picture, pngRatio).save(&buffer, "PNG");
    }
    const QString failure = saveBytes(path, bytes);
    say(Cause::Export, failure.isEmpty() ? tr("Saved: %1").arg(QDir::toNativeSeparators(path))
                                         : tr("The file cannot be written: %1").arg(failure));
}

void ReadingsPage::askForCsv()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save values"), fileName(u"csv"_s), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        loadCsv(path);
}

void ReadingsPage::loadCsv(const QString &path)
{
    m_csvPath = path;
    m_csvSpan = m_span;
    m_isLoading = true;
    say(Cause::Export, tr("Reading the archive…"));
    // As many pixels as there are: the archive then leaves out no reading.
    m_series.load(choices(), m_span, std::numeric_limits<int>::max());
}

void ReadingsPage::writeCsv(const QString &path)
{
    const QList<LoadedSeries> series = m_series.series();
    QStringList titles;
    for (const LoadedSeries &one : series)
        titles.append(titleWithUnit(one.choice));
    auto promise = std::make_shared<QPromise<QString>>();
    promise->future().then(this, [this, path](const QString &failure) {
        say(Cause::Export, failure.isEmpty() ? tr("Saved: %1").arg(QDir::toNativeSeparators(path))
                                             : tr("The file cannot be written: %1").arg(failure));
    });
    // A year of readings takes a while to become text: not on the window's thread.
    QThreadPool::globalInstance()->start(
        [promise, path, series, titles, span = m_csvSpan, zone = m_formatter.timeZone()] {
            promise->start();
            promise->addResult(saveBytes(path, rowsAsCsv(rowsByTime(series, span), titles, zone)));
            promise->finish();
        });
}

QString ReadingsPage::titleWithUnit(const SeriesChoice &choice) const
{
    const QString unit = unitSymbol(quantityInfo(choice.quantity).unit);
    const QString title = m_formatter.title(choice.quantity, choice.part);
    return unit.isEmpty() ? title : u"%1 (%2)"_s.arg(title, unit);
}

QString ReadingsPage::fileName(const QString &suffix) const
{
    const VehicleRecord *record = m_focus.record();
    QString name = record ? record->identity.name : tr("vehicle");
    static const QRegularExpression unfit(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    name.replace(unfit, u"_"_s); // what file systems do not take
    const QString day = QDateTime::fromMSecsSinceEpoch(m_span.toMs, m_formatter.timeZone()).toString(u"yyyy-MM-dd"_s);
    return tr("%1 readings %2", "file name: vehicle, date").arg(name, day) + u'.' + suffix;
}

void ReadingsPage::say(Cause cause, const QString &text)
{
    m_said = cause;
    m_ui->notice->setText(text);
    m_ui->notice->show();
}

void ReadingsPage::unsay(Cause cause)
{
    if (m_said != cause)
        return;
    m_said.reset();
    m_ui->notice->clear();
    m_ui->notice->hide();
}

/// The selected rows of the table with its titles, as tabs and lines.
void ReadingsPage::copyTable() const
{
    QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    std::ranges::sort(rows);
    if (rows.isEmpty())
        return;
    const auto line = [this](const auto &textOf) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells.append(textOf(column));
        return cells.join(u'\t');
    };
    QStringList lines{
        line([this](int column) { return m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); })};
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(line([&row](int column) { return row.siblingAtColumn(column).data().toString(); }));
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void ReadingsPage::retranslate()
{
    const std::array shortNames{tr("1 h"),          tr("6 h"), tr("24 h"),  tr("7 d", "days"),
                                tr("30 d", "days"), tr("All"), tr("Custom")};
    const std::array longNames{tr("The last hour"),           tr("The last 6 hours"), tr("The last 24 hours"),
                               tr("The last 7 days"),         tr("The last 30 days"), tr("Everything in the archive"),
                               tr("From one time to another")};
    for (std::size_t i = 0; i < shortNames.size(); ++i) {
        QAbstractButton *button = m_periods->button(static_cast<int>(i));
        button->setText(shortNames.at(i));
        button->setToolTip(longNames.at(i));
        button->setAccessibleName(longNames.at(i));
    }
    const std::array exports{tr("Save &values as CSV…"), tr("Save &picture as PNG…"), tr("Save picture as &SVG…"),
                             tr("&Copy picture")};
    for (std::size_t i = 0; i < exports.size(); ++i)
        m_exportMenu->actions().at(static_cast<qsizetype>(i))->setText(exports.at(i));
    describeChart();
    m_chart->setToolTip(tr("Wheel zooms, drag moves, Ctrl and drag zooms into a part, double click goes back.\n"
                           "Keys: arrows move, + and − zoom, Home goes back, Shift and arrows read values."));
    m_legend->setAccessibleName(tr("Values"));
    for (QDateTimeEdit *edit : {m_ui->customFrom, m_ui->customTo}) {
        const QSignalBlocker blocker(edit);
        edit->setTimeZone(m_formatter.timeZone());
        edit->setLocale(m_formatter.locale());
        edit->setDisplayFormat(m_formatter.locale().dateFormat(QLocale::ShortFormat) + u' '
                               + shortTimeFormat(m_formatter.locale()));
    }
}

} // namespace fleetglass
