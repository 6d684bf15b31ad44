#include "ui/widgets/spoken.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

namespace ui {

namespace {

class Speaker final : public QObject
{
public:
    Speaker(QWidget* widget, QAccessible::Role role, SpokenItems items)
        : QObject(widget)
        , m_role(role)
        , m_items(std::move(items))
    {
    }
    QAccessible::Role role() const { return m_role; }
    bool hasItems() const { return m_items != nullptr; }
    std::vector<SpokenItem> items() const { return m_items ? m_items() : std::vector<SpokenItem>(); }

private:
    QAccessible::Role m_role;
    SpokenItems m_items;
};

const Speaker* speakerOf(const QObject* widget)
{
    for (const QObject* child : widget->children())
        if (const auto* speaker = dynamic_cast<const Speaker*>(child))
            return speaker;
    return nullptr;
}

class SpokenLine final : public QAccessibleInterface
{
public:
    SpokenLine(QWidget* widget, size_t at)
        : m_widget(widget)
        , m_at(at)
    {
    }
    bool isValid() const override { return m_widget && m_at < speakerOf(m_widget)->items().size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QWindow* window() const override { return isValid() ? m_widget->window()->windowHandle() : nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? item().text : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        const QRect place = item().place;
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.selectable = true;
        state.selected = item().isPresent;
        state.focusable = m_widget->focusPolicy() != Qt::NoFocus;
        state.focused = state.focusable && item().isPresent && m_widget->hasFocus();
        state.invisible = !m_widget->isVisible();
        return state;
    }

private:
    SpokenItem item() const
    {
        const auto all = speakerOf(m_widget)->items();
        return m_at < all.size() ? all[m_at] : SpokenItem();
    }

    QPointer<QWidget> m_widget;
    size_t m_at;
};

class SpokenWidget final : public QAccessibleWidget
{
public:
    SpokenWidget(QWidget* widget, const Speaker& speaker)
        : QAccessibleWidget(widget, speaker.role())
        , m_speaker(speaker)
    {
    }
    ~SpokenWidget() override
    {
        for (const QAccessible::Id line : m_lines)
            QAccessible::deleteAccessibleInterface(line);
    }
    int childCount() const override
    {
        return m_speaker.hasItems() ? int(m_speaker.items().size()) : QAccessibleWidget::childCount();
    }
    QAccessibleInterface* child(int at) const override
    {
        if (!m_speaker.hasItems())
            return QAccessibleWidget::child(at);
        if (at < 0 || at >= childCount())
            return nullptr;
        while (m_lines.size() <= size_t(at))
            m_lines.push_back(
                QAccessible::registerAccessibleInterface(new SpokenLine(widget(), m_lines.size())));
        return QAccessible::accessibleInterface(m_lines[size_t(at)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (!m_speaker.hasItems())
            return QAccessibleWidget::indexOfChild(child);
        for (size_t at = 0; at < m_lines.size(); ++at)
            if (QAccessible::accessibleInterface(m_lines[at]) == child)
                return int(at);
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int at = 0; m_speaker.hasItems() && at < childCount(); ++at)
            if (child(at)->rect().contains(x, y))
                return child(at);
        return m_speaker.hasItems() ? nullptr : QAccessibleWidget::childAt(x, y);
    }
    QAccessibleInterface* focusChild() const override
    {
        const auto items = m_speaker.items();
        const auto present = std::ranges::find_if(items, &SpokenItem::isPresent);
        return !m_speaker.hasItems()    ? QAccessibleWidget::focusChild()
               : present == items.end() ? nullptr
                                        : child(int(present - items.begin()));
    }

private:
    const Speaker& m_speaker; ///< of the widget, which outlives this
    mutable std::vector<QAccessible::Id> m_lines;
};

QAccessibleInterface* spokenInterface(const QString& className, QObject* object)
{
    if (!object || !object->isWidgetType() ||
        className != QLatin1StringView(object->metaObject()->className()))
        return nullptr;
    const Speaker* speaker = speakerOf(object);
    return speaker ? new SpokenWidget(static_cast<QWidget*>(object), *speaker) : nullptr;
}

} // namespace

void speakAs(QWidget* widget, QAccessible::Role role, SpokenItems items)
{
    QAccessible::installFactory(&spokenInterface); // once is enough, and more do no harm
    new Speaker(widget, role, std::move(items));
}

void tellPresent(QWidget* widget)
{
    const Speaker* speaker = speakerOf(widget);
    if (!widget->hasFocus() || !QAccessible::isActive() || !speaker)
        return;
    const auto items = speaker->items();
    const auto present = std::ranges::find_if(items, &SpokenItem::isPresent);
    if (present == items.end())
        return;
    QAccessibleEvent told(widget, QAccessible::Focus);
    told.setChild(int(present - items.begin()));
    QAccessible::updateAccessibility(&told);
}

} // namespace ui
