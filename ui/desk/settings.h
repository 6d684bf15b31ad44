// What the window remembers from one day to the next: one table of keys with their defaults.
#pragma once

#include "ui/look/theme.h"

#include <QStringList>
#include <QVariant>

class QHeaderView;
class QSplitter;

namespace ui {

enum class Setting {
    Theme,    ///< "system", "light", "dark", "high-contrast"
    Language, ///< empty: as the system
    Geometry,
    Tab,             ///< object name of the page
    RecentRegisters, ///< absolute paths, the latest first
    SampleCopies,    ///< absolute paths; these tell their story from the sample's own day
    Count
};

QVariant setting(Setting key);
void setSetting(Setting key, const QVariant& value);

ThemeChoice themeChoice();
void setThemeChoice(ThemeChoice choice);

/// The newest first, at most eight; files that are gone are left out.
QStringList recentRegisters();
void addRecentRegister(const QString& path);

/// Restores the widget's layout as it was left, and keeps it from then on; known by its objectName.
void keepLayout(QSplitter* splitter);
void keepLayout(QHeaderView* header);
/// The same for any text choice of a page, such as a filter.
QString keptChoice(const QString& name, const QString& fallback = {});
void keepChoice(const QString& name, const QString& value);

} // namespace ui
