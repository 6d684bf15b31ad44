#include "ui/people/role_timeline.h"

#include "core/support/text.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/widgets/spoken.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarHeight = 20;
constexpr int kBarStep = kBarHeight + kTight;
constexpr int kYearRoom = 48; ///< pixels that the number of a year needs

} // namespace

RoleTimeline::RoleTimeline(QWidget* parent)
    : QWidget(parent)
{
    speakAs(this, QAccessible::List, [this] {
        std::vector<SpokenItem> items;
        for (const Bar& bar : m_bars)
            items.push_back({spokenText(bar), {0, int(items.size()) * kBarStep, width(), kBarHeight}});
        return items;
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Roles over time"));
}

void RoleTimeline::setRoles(const std::vector<office::RoleLine>& roles, QDate today)
{
    m_bars.clear();
    m_today = today;
    QDate first = today;
    QDate last = today;
    bool hasDates = false;
    for (const office::RoleLine& role : roles) {
        const QString label = role.workstreamTitle.isEmpty()
                                  ? role.roleLabel
                                  : u"%1 · %2"_s.arg(role.roleLabel, role.workstreamTitle);
        m_bars.push_back({label, role.starts, role.ends});
        for (const QDate day : {role.starts, role.ends}) {
            hasDates = hasDates || day.isValid();
            first = day.isValid() ? std::min(first, day) : first;
            last = day.isValid() ? std::max(last, day) : last;
        }
    }
    m_first = QDate(first.year(), 1, 1);
    m_last = QDate(last.year() + 1, 1, 1);
    std::ranges::stable_sort(m_bars, {}, &Bar::starts);
    setVisible(hasDates);
    updateGeometry();
    update();
}

QString RoleTimeline::spokenText(const Bar& bar)
{
    QStringList parts{bar.label};
    if (bar.starts.isValid())
        parts << tr("from %1").arg(support::longDate(bar.starts));
    if (bar.ends.isValid())
        parts << tr("until %1").arg(support::longDate(bar.ends));
    return support::listed(parts);
}

QSize RoleTimeline::sizeHint() const
{
    return {240, int(m_bars.size()) * kBarStep + fontMetrics().height() + kInside};
}

int RoleTimeline::placeOf(QDate day, int width) const
{
    return int(width * m_first.daysTo(day) / qMax(qint64(1), m_first.daysTo(m_last)));
}

void RoleTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto mirrored = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int bottom = int(m_bars.size()) * kBarStep;
    const int years = m_last.year() - m_first.year();
    const int step = qMax(1, years * kYearRoom / qMax(1, width()) + 1);
    for (int year = m_first.year(); year < m_last.year(); ++year) {
        const int x = placeOf(QDate(year, 1, 1), width());
        painter.fillRect(mirrored({x, 0, 1, bottom}), colour(Token::Line));
        if ((year - m_first.year()) % step == 0) {
            painter.setPen(colour(Token::Muted));
            painter.setFont(fontOf(TextStyle::Note));
            painter.drawText(mirrored({x + kTight, bottom, kYearRoom, height() - bottom}),
                             int(Qt::AlignLeading | Qt::AlignVCenter),
                             QLocale().toString(QDate(year, 1, 1), u"yyyy"_s));
        }
    }
    painter.setFont(font());
    int y = 0;
    for (const Bar& bar : m_bars) {
        const bool isOver = bar.ends.isValid() && bar.ends < m_today;
        const int from = bar.starts.isValid() ? placeOf(bar.starts, width()) : 0;
        const int until = placeOf(bar.ends.isValid() ? bar.ends.addDays(1) : m_last, width());
        const QRect place = mirrored({from, y, qMax(until - from, 3), kBarHeight});
        painter.fillRect(place, colour(isOver ? Token::ClosedTint : Token::AccentTint));
        painter.fillRect(mirrored({from, y, 3, kBarHeight}), colour(isOver ? Token::Closed : Token::Accent));
        // Words that do not fit behind the beginning of their bar end at the edge.
        const bool fits = from + fontMetrics().horizontalAdvance(bar.label) + 2 * kInside <= width();
        const QRect words =
            mirrored({fits ? from + kInside : 0, y, width() - (fits ? from : 0) - kInside, kBarHeight});
        painter.setPen(colour(Token::Text));
        painter.drawText(words, int((fits ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter),
                         fontMetrics().elidedText(bar.label, Qt::ElideRight, words.width()));
        y += kBarStep;
    }
    painter.fillRect(mirrored({placeOf(m_today, width()), 0, 2, bottom}), colour(Token::Accent));
}

} // namespace ui
