#include "ui/calendar/day_choice.h"

#include "ui/look/measures.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/offset_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QRadioButton>

namespace ui {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;

namespace {
constexpr int kFromLetters = 24; // a long milestone does not widen the pane
} // namespace

DayChoice::DayChoice(QWidget* parent)
    : QWidget(parent)
    , m_isFixed(new QRadioButton(tr("On a day of its own")))
    , m_day(new DateEdit)
    , m_isCounted(new QRadioButton(tr("Counted from another day")))
    , m_distance(new OffsetEdit)
    , m_from(new QComboBox)
{
    m_isFixed->setObjectName(u"milestone-fixed"_s);
    m_isCounted->setObjectName(u"milestone-counted"_s);
    m_day->setObjectName(u"milestone-day"_s);
    m_day->setAccessibleName(tr("Date"));
    m_distance->setObjectName(u"milestone-distance"_s);
    m_from->setObjectName(u"milestone-from"_s);
    m_from->setAccessibleName(tr("Counted from"));
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_from->setMinimumContentsLength(kFromLetters);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kTight);
    column->addWidget(m_isFixed);
    column->addWidget(m_day);
    column->addWidget(m_isCounted);
    column->addWidget(m_distance);
    column->addWidget(m_from);
    connect(m_isFixed, &QRadioButton::toggled, this, [this](bool isFixed) {
        m_day->setVisible(isFixed);
        m_distance->setVisible(!isFixed);
        m_from->setVisible(!isFixed);
        setFocusProxy(isFixed ? static_cast<QWidget*>(m_day) : m_distance);
    });
}

void DayChoice::start(const QString& annualMeeting, const std::vector<domain::Record>& milestones)
{
    m_day->setDate({});
    m_distance->setDays(std::nullopt);
    m_from->clear();
    m_from->addItem(annualMeeting, 0);
    for (const domain::Record& milestone : milestones)
        m_from->addItem(milestone.head.title, milestone.head.id.value());
    m_isFixed->setChecked(true);
    m_isCounted->setChecked(true);
}

support::Result<domain::FieldValues> DayChoice::values() const
{
    if (m_isFixed->isChecked()) {
        DESK_ASSIGN(const QDate day, readDay(m_day->text()));
        if (!day.isValid())
            return fail(ErrorCode::BadInput, tr("Choose the day."));
        return domain::FieldValues{{u"starts"_s, day}};
    }
    const domain::Field& field = *domain::noun(u"milestone"_s)->field(u"offset"_s);
    DESK_ASSIGN(const QVariant distance, domain::parseValue(field, m_distance->written()));
    if (distance.isNull())
        return fail(ErrorCode::BadInput, tr("Write how many weeks or days it is before or after."));
    domain::FieldValues values{{u"offset"_s, distance}};
    if (const qint64 from = m_from->currentData().toLongLong())
        values.insert(u"follows"_s, from);
    return values;
}

} // namespace ui
