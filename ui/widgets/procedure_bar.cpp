#include "ui/widgets/procedure_bar.h"

#include "ui/look/measures.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/state_chip.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int kJointWidth = 20;
constexpr int kLineHeight = 24;
constexpr int kArrow = 4; // half the height of an arrow head

} // namespace

ProcedureBar::ProcedureBar(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    speakAs(this, QAccessible::List, [this] {
        const auto all = places(width());
        std::vector<SpokenItem> items;
        for (size_t i = 0; i < m_stops.size(); ++i) {
            const Stop& stop = m_stops[i];
            const QString pattern = stop.isPresent  ? tr("%1, now")
                                    : stop.isPassed ? tr("%1, has been")
                                                    : tr("%1, not yet");
            items.push_back({pattern.arg(stop.label), all[i].stop, stop.isPresent});
        }
        return items;
    });
}

ProcedureBar::Joint ProcedureBar::jointBetween(const procedure::Procedure& procedure, const QString& from,
                                               const QString& to)
{
    const auto leads = [&](const QString& a, const QString& b) {
        const auto ways = procedure.transitionsFrom(a);
        return std::ranges::any_of(ways, [&](const procedure::Transition& way) { return way.to == b; });
    };
    if (!leads(from, to))
        return Joint::Apart;
    return leads(to, from) ? Joint::BothWays : Joint::Forward;
}

void ProcedureBar::setCase(const procedure::Procedure& procedure, const QString& state,
                           const QStringList& passed)
{
    m_stops.clear();
    QString present;
    for (qsizetype i = 0; i < procedure.states.size(); ++i) {
        const procedure::State& stop = procedure.states[i];
        m_stops.push_back({
            .label = stop.labelText(),
            .category = procedure::categoryKey(stop.category),
            .joint = i + 1 < procedure.states.size()
                         ? jointBetween(procedure, stop.key, procedure.states[i + 1].key)
                         : Joint::None,
            .isPresent = stop.key == state,
            .isPassed = passed.contains(stop.key),
        });
        if (m_stops.back().isPresent)
            present = stop.labelText();
    }
    setAccessibleName(tr("%1: now %2").arg(procedure.titleText(), present));
    updateGeometry();
    update();
}

std::vector<ProcedureBar::Place> ProcedureBar::places(int width) const
{
    std::vector<Place> places;
    int x = 0;
    int y = 0;
    for (const Stop& stop : m_stops) {
        const int need = stop.isPresent ? chipSize(font(), stop.label).width()
                                        : fontMetrics().horizontalAdvance(stop.label) + 1;
        if (x > 0 && x + need > width) {
            x = 0;
            y += kLineHeight;
        }
        const auto visual = [&](int left, int w) {
            return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, y + kLineHeight),
                                      QRect(left, y, w, kLineHeight));
        };
        places.push_back({visual(x, need), visual(x + need, kJointWidth)});
        x += need + kJointWidth;
    }
    return places;
}

QSize ProcedureBar::sizeHint() const { return {400, heightForWidth(400)}; }

int ProcedureBar::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.empty() ? 0 : all.back().stop.bottom() + 1;
}

void ProcedureBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = places(width());
    for (size_t i = 0; i < m_stops.size(); ++i) {
        const Stop& stop = m_stops[i];
        if (stop.isPresent) {
            paintChip(painter, all[i].stop, stateLook(stop.category), stop.label, layoutDirection());
        } else {
            painter.setPen(colour(stop.isPassed ? Token::Text : Token::Muted));
            painter.drawText(all[i].stop, Qt::AlignVCenter, stop.label);
        }
        paintJoint(painter, all[i].joint, stop.joint);
    }
}

void ProcedureBar::paintJoint(QPainter& painter, const QRect& rect, Joint joint) const
{
    const QPoint middle = rect.center();
    const int ahead = isRightToLeft() ? -1 : 1;
    const auto arrow = [&](int x, int direction) {
        QPolygonF head{QPointF(x - direction * kArrow / 2.0, middle.y() - kArrow),
                       QPointF(x + direction * kArrow / 2.0, middle.y()),
                       QPointF(x - direction * kArrow / 2.0, middle.y() + kArrow)};
        painter.drawPolyline(head);
    };
    painter.setPen(QPen(colour(Token::Muted), 1.5));
    switch (joint) {
    case Joint::Forward:
        arrow(middle.x(), ahead);
        break;
    case Joint::BothWays:
        arrow(middle.x() - ahead * kArrow, -ahead);
        arrow(middle.x() + ahead * kArrow, ahead);
        break;
    case Joint::Apart:
        painter.setPen(QPen(colour(Token::Line), 1));
        painter.drawLine(middle.x(), middle.y() - kArrow - 2, middle.x(), middle.y() + kArrow + 2);
        break;
    case Joint::None:
        break;
    }
}

} // namespace ui
