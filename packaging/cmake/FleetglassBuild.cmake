# SPDX-FileCopyrightText: 2026 The Fleetglass authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiler, Qt and the three functions that the other CMake files are made of.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC OFF)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE)
    add_link_options(-fuse-ld=mold)
endif()

find_package(Qt6 6.8 REQUIRED COMPONENTS Core Network Positioning Sql Test)
find_package(QCoro6 REQUIRED COMPONENTS Core Network)
find_package(simdjson REQUIRED)
find_package(Qt6Keychain REQUIRED)
if(FLEETGLASS_BUILD_GUI)
    find_package(Qt6 6.8 REQUIRED COMPONENTS Gui Widgets HttpServer Svg Qml Quick QuickWidgets Location Charts)
endif()
qt_standard_project_setup(REQUIRES 6.8)

# Every target is built with these: strict Qt, strict compiler.
add_library(fleetglass_strict INTERFACE)
target_compile_definitions(fleetglass_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_ENABLE_STRICT_MODE_UP_TO=0x060800 FLEETGLASS_VERSION="${PROJECT_VERSION}")
target_include_directories(fleetglass_strict INTERFACE ${PROJECT_SOURCE_DIR}/src)
if(MSVC)
    target_compile_options(fleetglass_strict INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(fleetglass_strict INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)
    if(DEFINED ENV{CI})
        target_compile_options(fleetglass_strict INTERFACE -Werror)
    endif()
endif()
if(FLEETGLASS_SANITIZE)
    add_compile_options(-fsanitize=${FLEETGLASS_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${FLEETGLASS_SANITIZE})
endif()

# fleetglass_layer(NAME [LINKS targets…]): every source in this folder as the static library fleetglass_NAME.
# Sources of subfolders belong to the layer unless the subfolder has a CMakeLists.txt of its own.
function(fleetglass_layer name)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    file(GLOB_RECURSE nested CONFIGURE_DEPENDS LIST_DIRECTORIES false */CMakeLists.txt)
    foreach(list_file IN LISTS nested)
        get_filename_component(folder ${list_file} DIRECTORY)
        if(NOT folder STREQUAL CMAKE_CURRENT_SOURCE_DIR)
            list(FILTER sources EXCLUDE REGEX "^${folder}/")
        endif()
    endforeach()
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(fleetglass_${name} STATIC ${sources})
    target_link_libraries(fleetglass_${name} PUBLIC ${ARG_LINKS} PRIVATE fleetglass_strict)
    target_precompile_headers(fleetglass_${name} PRIVATE ${PROJECT_SOURCE_DIR}/packaging/cmake/pch_core.h)
endfunction()

# fleetglass_view(FOLDER [LINKS targets…]): src/views/FOLDER as fleetglass_views_FOLDER, its *.ui files in ui/FOLDER.
function(fleetglass_view folder)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    fleetglass_layer(views_${folder} LINKS fleetglass_core fleetglass_domain fleetglass_models fleetglass_files fleetglass_settings
        Qt6::Widgets ${ARG_LINKS})
    if(NOT folder STREQUAL "common")
        target_link_libraries(fleetglass_views_${folder} PUBLIC fleetglass_views_common)
    endif()
    file(GLOB forms CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/ui/${folder}/*.ui)
    if(forms)
        qt_wrap_ui(form_headers ${forms})
        target_sources(fleetglass_views_${folder} PRIVATE ${form_headers})
        target_include_directories(fleetglass_views_${folder} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    endif()
endfunction()

# fleetglass_program(NAME main.cpp [LINKS targets…]): a program in bin/.
function(fleetglass_program name main)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    qt_add_executable(${name} ${main})
    target_link_libraries(${name} PRIVATE fleetglass_strict ${ARG_LINKS})
endfunction()

# fleetglass_test(LAYER NAME [LINKS targets…]): tests/LAYER/NAME.cpp as a test of that name, labelled by its layer.
function(fleetglass_test layer name)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE fleetglass_strict fleetglass_${layer} Qt6::Test ${ARG_LINKS})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    if(NOT MSVC)
        # QTRY_… of Qt 6.8.2 converts. Options of a source come after those of what its target links.
        set_source_files_properties(${name}.cpp PROPERTIES COMPILE_OPTIONS -Wno-conversion)
    endif()
    target_compile_definitions(${name} PRIVATE FLEETGLASS_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS ${layer} TIMEOUT 300 ENVIRONMENT
        "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp")
endfunction()
