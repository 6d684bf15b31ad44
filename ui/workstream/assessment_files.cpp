#include "ui/workstream/assessment_files.h"

#include "core/office/transfer/exports.h"
#include "core/support/register_files.h"
#include "core/support/text.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"

#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using domain::RecordId;
using office::RowFate;

namespace {

constexpr qsizetype kLinesShown = 12;

} // namespace

AssessmentFiles::AssessmentFiles(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sheets(new QMenu(this))
    , m_save(new QPushButton(tr("Save a sheet to fill")))
    , m_takeIn(new QPushButton(icon(u"import"_s), tr("Take in a filled sheet…")))
{
    m_save->setObjectName(u"assessment-save"_s);
    m_save->setMenu(m_sheets);
    m_takeIn->setObjectName(u"assessment-take-in"_s);
    m_takeIn->setDisabled(desk.isViewOnly());
    auto* row = new FlowLayout(this);
    row->setSpacing(kInside);
    row->addWidget(m_save);
    row->addWidget(m_takeIn);
    connect(m_sheets, &QMenu::aboutToShow, this, &AssessmentFiles::offerSheets);
    connect(m_takeIn, &QPushButton::clicked, this, &AssessmentFiles::takeIn);
}

void AssessmentFiles::setSheet(RecordId proposal, const std::vector<domain::RecordHead>& assessors)
{
    m_proposal = proposal;
    m_assessors = assessors;
    m_save->setDisabled(assessors.empty());
    setPlainToolTip(m_save,
                    assessors.empty() ? tr("Add the MAG member who is to fill it first.") : QString());
}

void AssessmentFiles::offerSheets()
{
    m_sheets->clear();
    for (const domain::RecordHead& assessor : m_assessors)
        connect(m_sheets->addAction(menuText(tr("For %1…").arg(assessor.title))), &QAction::triggered, this,
                [this, id = assessor.id] { save({id}); });
    if (m_assessors.size() < 2)
        return;
    m_sheets->addSeparator();
    connect(m_sheets->addAction(tr("Of all, for the office…")), &QAction::triggered, this, [this] {
        std::vector<RecordId> all;
        std::ranges::transform(m_assessors, std::back_inserter(all), &domain::RecordHead::id);
        save(all);
    });
}

void AssessmentFiles::save(const std::vector<RecordId>& assessors)
{
    if (const auto sheet = m_desk.valueOf(office::assessmentSheet(m_desk.office(), m_proposal, assessors)))
        m_desk.exportList(*sheet, this);
}

void AssessmentFiles::takeIn()
{
    const QString path = m_desk.files().open(this, tr("Take in a filled sheet"),
                                             tr("Sheets (*.xlsx *.ods *.csv);;All files (*)"));
    if (path.isEmpty() || !m_desk.succeeded(support::mayBeRead(path)))
        return;
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > exchange::kFileLimit)
        return m_desk.say({.kind = Message::Kind::Problem, .text = tr("%1 cannot be read.").arg(name)});
    const auto plan = m_desk.valueOf(office::readAssessments(file.readAll()));
    const auto ahead =
        plan ? m_desk.valueOf(office::storeAssessments(m_desk.office(), *plan, true)) : std::nullopt;
    if (!ahead || !confirm(*ahead, name))
        return;
    const auto stored = m_desk.valueOf(office::storeAssessments(m_desk.office(), *plan, false));
    if (stored)
        m_desk.sayDone(
            tr("Taken in from %1: %2 new, %3 changed.")
                .arg(name, locale().toString(stored->created), locale().toString(stored->updated)));
}

bool AssessmentFiles::confirm(const office::ImportReport& report, const QString& name)
{
    QStringList refused;
    for (const QString& each : report.refused)
        refused << tr("%1, %2").arg(name, each);
    const QStringList told = support::firstOf(refused, kLinesShown);
    if (report.created + report.updated == 0) {
        m_desk.say({.kind = refused.isEmpty() ? Message::Kind::Done : Message::Kind::Problem,
                    .text = refused.isEmpty() ? tr("%1 says nothing new.").arg(name)
                                              : tr("Nothing of %1 can be taken in.").arg(name),
                    .reasons = told});
        return false;
    }
    QStringList lines;
    for (const RowFate fate : {RowFate::New, RowFate::Changed})
        for (const office::ImportedRow* row : report.rowsThatAre(fate))
            lines << office::rowText(*row);
    lines = support::firstOf(lines, kLinesShown);
    if (!told.isEmpty())
        lines << tr("Refused: %1").arg(locale().toString(report.refusedRows())) << told;
    return m_desk.prompter().confirm(
        this, {.text = tr("Take in %1? %2 new, %3 changed, %4 as they are.")
                           .arg(name, locale().toString(report.created), locale().toString(report.updated),
                                locale().toString(report.unchanged)),
               .detail = lines.join(u'\n'),
               .accept = tr("Take in")});
}

} // namespace ui
