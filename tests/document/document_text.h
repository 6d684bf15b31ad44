// Looking into a document as a reader does.
#pragma once

#include "core/document/document.h"

namespace harness {

/// Everything that is written anywhere in it: text, tables, alternative texts, addresses and attached data.
QString textOf(const document::Document& document);

/// The titles of the headings of a level, in order.
QStringList headingsOf(const document::Document& document, int level);

/// The table whose caption begins with this; null for none.
const document::Table* tableOf(const document::Document& document, const QString& caption);

/// The cells of a row as text; empty where the table has no row that begins with `first`.
QStringList rowOf(const document::Table* table, const QString& first);

/// The value of the first fact of that name; empty where there is none.
QString factOf(const document::Document& document, const QString& name);

/// The figure whose caption begins with this; null for none.
const document::Figure* figureOf(const document::Document& document, const QString& caption);

/// All addresses that links lead to, and all anchors that headings have.
QStringList linksOf(const document::Document& document);
QStringList anchorsOf(const document::Document& document);

} // namespace harness
