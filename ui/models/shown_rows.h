// What a table or a tree shows, as a list for paper and files.
#pragma once

#include "core/domain/sheet.h"

#include <QAbstractItemView>

class QHeaderView;

namespace ui {

/// A model answers a day as a date here, where its text is only the day's words.
inline constexpr int kValueRole = Qt::UserRole + 64;

/// All rows of the highest level, also those that nobody has scrolled to, in the columns and the order that
/// the view shows.
domain::Sheet shownRows(const QAbstractItemView& view, const QHeaderView& header, const QString& title);

/// The register's own columns of the same rows, and behind them what only the screen shows, as how late a
/// report is.
domain::Sheet withShownColumns(domain::Sheet records, const domain::Sheet& shown);

} // namespace ui
