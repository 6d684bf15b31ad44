#include "ui/desk/settings.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct SettingRow
{
    Setting setting;
    const char* key;
    const char* fallback; ///< as text; none where a fallback makes no sense
};

constexpr SettingRow kSettings[] = {
    {Setting::Theme, "look/theme", "system"},
    {Setting::Language, "look/language", ""},
    {Setting::Geometry, "window/geometry", nullptr},
    {Setting::Tab, "window/tab", "today"},
    {Setting::RecentRegisters, "registers/recent", nullptr},
    {Setting::SampleCopies, "registers/samples", nullptr},
};
static_assert(std::size(kSettings) == size_t(Setting::Count));

constexpr const char* kThemeKeys[] = {"system", "light", "dark", "high-contrast"}; // as ThemeChoice has them

constexpr qsizetype kMostRecent = 8;

QString layoutKey(const QObject* widget) { return u"layout/"_s + widget->objectName(); }

} // namespace

QVariant setting(Setting key)
{
    const SettingRow& row = kSettings[size_t(key)];
    const QVariant fallback = row.fallback ? QVariant(QString::fromLatin1(row.fallback)) : QVariant();
    return QSettings().value(QLatin1StringView(row.key), fallback);
}

void setSetting(Setting key, const QVariant& value)
{
    QSettings().setValue(QLatin1StringView(kSettings[size_t(key)].key), value);
}

ThemeChoice themeChoice()
{
    const auto* key = std::ranges::find(kThemeKeys, setting(Setting::Theme).toString(),
                                        [](const char* text) { return QString::fromLatin1(text); });
    return key == std::end(kThemeKeys) ? ThemeChoice::AsSystem : ThemeChoice(key - std::begin(kThemeKeys));
}

void setThemeChoice(ThemeChoice choice)
{
    setSetting(Setting::Theme, QString::fromLatin1(kThemeKeys[size_t(choice)]));
    applyTheme(choice);
}

QStringList recentRegisters()
{
    QStringList paths = setting(Setting::RecentRegisters).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths.mid(0, kMostRecent);
}

void addRecentRegister(const QString& path)
{
    QStringList paths = recentRegisters();
    paths.removeAll(path);
    paths.prepend(path);
    setSetting(Setting::RecentRegisters, paths.mid(0, kMostRecent));
}

void keepLayout(QSplitter* splitter)
{
    const QString key = layoutKey(splitter);
    splitter->restoreState(QSettings().value(key).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, key] { QSettings().setValue(key, splitter->saveState()); });
}

void keepLayout(QHeaderView* header)
{
    const QString key = layoutKey(header);
    header->restoreState(QSettings().value(key).toByteArray());
    const auto save = [header, key] { QSettings().setValue(key, header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionResized, header, save);
    QObject::connect(header, &QHeaderView::sectionMoved, header, save);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, save);
}

QString keptChoice(const QString& name, const QString& fallback)
{
    return QSettings().value(u"choice/"_s + name, fallback).toString();
}

void keepChoice(const QString& name, const QString& value)
{
    QSettings().setValue(u"choice/"_s + name, value);
}

} // namespace ui
