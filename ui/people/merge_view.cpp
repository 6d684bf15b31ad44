#include "ui/people/merge_view.h"

#include "core/office/people/merging.h"
#include "core/office/people/people.h"
#include "core/support/text.h"
#include "ui/look/desk_style.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using domain::Record;

namespace {

constexpr qsizetype kShown = 60; ///< characters of a value; the rest is in its tooltip

/// As it can be chosen in a line; what is not there says so.
QString choiceText(const QString& value)
{
    return value.isEmpty() ? MergeView::tr("nothing")
                           : menuText(support::excerpt(value.simplified(), kShown));
}

QString shown(office::Office& office, const domain::Field& field, const QVariant& value)
{
    if (field.type != domain::FieldType::Record || value.isNull())
        return domain::displayValue(field, value);
    const auto record = office::readRecord(office, domain::RecordId(value.toLongLong()));
    return record ? record->head.title : QString();
}

} // namespace

MergeView::MergeView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(wrappedLabel({}, TextStyle::Title))
    , m_reasons(wrappedLabel())
    , m_fields(new QWidget)
    , m_merge(new QPushButton(tr("&Merge into one")))
    , m_apart(new QPushButton(tr("Not the same")))
{
    m_title->setObjectName(u"merge-title"_s);
    m_reasons->setObjectName(u"merge-reasons"_s);
    m_merge->setObjectName(u"merge"_s);
    makePrimary(m_merge);
    m_apart->setObjectName(u"not-the-same"_s);
    m_apart->setAutoDefault(false);
    m_merge->setDisabled(desk.isViewOnly());
    m_apart->setDisabled(desk.isViewOnly());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_merge);
    buttons->addWidget(m_apart);
    buttons->addStretch();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kEdge, kGroups, kEdge, kEdge);
    column->setSpacing(kGroups);
    column->addWidget(m_title);
    column->addWidget(m_reasons);
    column->addWidget(wrappedLabel(tr("Choose what is to be kept where the two differ. Roles, letters, links "
                                      "and files of both are kept; one undo takes it back."),
                                   TextStyle::Note));
    m_place = new QVBoxLayout;
    m_place->addWidget(m_fields);
    column->addLayout(m_place);
    column->addLayout(buttons);
    column->addStretch();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scrolled(content, Qt::ScrollBarAsNeeded));
    connect(m_merge, &QPushButton::clicked, this, &MergeView::merge);
    connect(m_apart, &QPushButton::clicked, this, &MergeView::tellApart);
}

void MergeView::setPair(const office::PossibleDuplicate& pair)
{
    auto first = m_desk.valueOf(office::readRecord(m_desk.office(), pair.first.id));
    auto second = m_desk.valueOf(office::readRecord(m_desk.office(), pair.second.id));
    if (!first || !second)
        return;
    m_pair = pair;
    m_first = *std::move(first);
    m_second = *std::move(second);
    m_title->setText(tr("%1 and %2").arg(m_first.head.title, m_second.head.title));
    m_reasons->setText(pair.reasons.join(u'\n'));
    showFields();
}

void MergeView::showFields()
{
    delete m_fields;
    m_fields = new QWidget;
    m_place->addWidget(m_fields);
    m_choices.clear();
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(kGroups);
    grid->setVerticalSpacing(kTight);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    addChoice(row++, {}, tr("Record that stays"), m_first.head.idText, m_second.head.idText, false);
    const domain::FieldValues merged = office::mergedValues(m_first, m_second);
    for (const domain::Field& field : m_first.noun().fields) {
        const QString key = field.keyText();
        const QVariant first = m_first.values.value(key);
        const QVariant second = m_second.values.value(key);
        if (first.isNull() && second.isNull())
            continue;
        const QString shownFirst = shown(m_desk.office(), field, first);
        if (first == second)
            addShared(row++, field.labelText(), shownFirst);
        else
            addChoice(row++, key, field.labelText(), shownFirst, shown(m_desk.office(), field, second),
                      merged.value(key) == second);
    }
    addRoles(row);
}

void MergeView::addHeading(int row, const QString& text)
{
    auto* grid = static_cast<QGridLayout*>(m_fields->layout());
    grid->addWidget(plainLabel(text, TextStyle::Note), row, 0);
}

void MergeView::addChoice(int row, const QString& key, const QString& label, const QString& first,
                          const QString& second, bool takesSecond)
{
    auto* grid = static_cast<QGridLayout*>(m_fields->layout());
    addHeading(row, label);
    auto* buttons = new QButtonGroup(m_fields);
    for (const auto& [side, value] : {std::pair(0, first), std::pair(1, second)}) {
        auto* button = new QRadioButton(choiceText(value));
        button->setObjectName(u"merge-%1-%2"_s.arg(key.isEmpty() ? u"record"_s : key, QString::number(side)));
        button->setAccessibleName(tr("%1: %2").arg(label, choiceText(value)));
        setPlainToolTip(button, value);
        buttons->addButton(button, side);
        grid->addWidget(button, row, side + 1);
    }
    buttons->button(takesSecond ? 1 : 0)->setChecked(true);
    m_choices.push_back({key, buttons});
}

void MergeView::addShared(int row, const QString& label, const QString& value)
{
    auto* grid = static_cast<QGridLayout*>(m_fields->layout());
    addHeading(row, label);
    grid->setRowMinimumHeight(row, kRowHeight);
    grid->addWidget(wrappedLabel(value), row, 1, 1, 2);
}

void MergeView::addRoles(int row)
{
    auto* grid = static_cast<QGridLayout*>(m_fields->layout());
    if (m_first.head.noun != "person"_L1)
        return;
    grid->addWidget(plainLabel(tr("Roles"), TextStyle::Note), row, 0, Qt::AlignTop);
    for (const auto& [column, person] : {std::pair(1, m_first.head.id), std::pair(2, m_second.head.id)}) {
        QStringList lines;
        for (const office::RoleLine& role : office::rolesOf(m_desk.office(), person).value_or({}))
            lines << tr("%1, %2").arg(role.roleLabel, role.workstreamTitle);
        grid->addWidget(wrappedLabel(lines.isEmpty() ? tr("none") : lines.join(u'\n')), row, column,
                        Qt::AlignTop);
    }
}

bool MergeView::keepsSecond() const { return m_choices.front().buttons->checkedId() == 1; }

void MergeView::merge()
{
    domain::FieldValues choices;
    for (const Choice& choice : m_choices)
        if (!choice.key.isEmpty())
            choices.insert(choice.key,
                           (choice.buttons->checkedId() == 1 ? m_second : m_first).values.value(choice.key));
    const domain::RecordId keep = (keepsSecond() ? m_second : m_first).head.id;
    const domain::RecordId drop = (keepsSecond() ? m_first : m_second).head.id;
    const QString names = m_title->text();
    if (m_desk.succeeded(office::mergeRecords(m_desk.office(), keep, drop, choices)))
        m_desk.sayDone(tr("%1 are one record now.").arg(names));
}

void MergeView::tellApart()
{
    const QString names = m_title->text();
    if (m_desk.succeeded(office::markNotTheSame(m_desk.office(), m_first.head.id, m_second.head.id)))
        m_desk.sayDone(tr("%1 will not be offered again.").arg(names));
}

} // namespace ui
