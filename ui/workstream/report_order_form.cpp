#include "ui/workstream/report_order_form.h"

#include "core/office/desk/cycles.h"
#include "core/office/desk/records.h"
#include "core/office/documents/booklets.h"
#include "core/office/documents/hand_overs.h"
#include "core/office/documents/status_reports.h"
#include "core/support/in_language.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/language_choice.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_line.h"
#include "ui/workstream/report_year.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using document::Distribution;
using press::PageSize;

ReportOrderForm::ReportOrderForm(Desk& desk, const Stream* stream, domain::RecordId workstream,
                                 QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(new QComboBox)
    , m_year(new QComboBox)
    , m_workstream(new QComboBox)
    , m_asOf(new DateEdit)
    , m_asOfProblem(new ProblemLine(*m_asOf))
    , m_distribution(new QComboBox)
    , m_language(new QComboBox)
    , m_paper(new QComboBox)
{
    m_kind->setObjectName(u"order-kind"_s);
    m_year->setObjectName(u"order-year"_s);
    m_workstream->setObjectName(u"order-workstream"_s);
    m_asOf->setObjectName(u"order-as-of"_s);
    m_distribution->setObjectName(u"order-distribution"_s);
    m_language->setObjectName(u"order-language"_s);
    m_paper->setObjectName(u"order-paper"_s);

    m_kind->addItem(tr("Annual status report"), int(Kind::AnnualStatus));
    m_kind->addItem(tr("Booklet of outputs"), int(Kind::Booklet));
    m_kind->addItem(tr("Hand-over"), int(Kind::HandOver));
    if (const auto cycles = desk.valueOf(office::cycles(desk.office()))) {
        for (const domain::Record& cycle : *cycles)
            m_year->addItem(tr("IGF %1 %2").arg(cycle.head.title, cycle[domain::cycle::place]),
                            cycle[domain::cycle::year]);
    }
    const int ended = m_year->findData(reportYear(desk)); // a report is usually wanted on what is over
    m_year->setCurrentIndex(ended >= 0 ? ended : m_year->findData(desk.year()));
    m_asOf->setPlaceholderText(tr("today, or the end of the cycle"));
    for (const Distribution distribution : {Distribution::Internal, Distribution::Mag, Distribution::Public})
        m_distribution->addItem(document::distributionLabel(distribution), int(distribution));
    offerLanguages(*m_language);
    m_paper->addItem(tr("A4"), int(PageSize::A4));
    m_paper->addItem(tr("Letter"), int(PageSize::Letter));
    m_workstream->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    offer(tr("All kinds of workstreams"), {});
    if (stream)
        offerWorkstreams(*stream, workstream);
    else
        for (const Stream& each : streams())
            offerAllOf(each);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kTight);
    const auto addRow = [column](const QString& label, QWidget* editor, QWidget* below = nullptr) {
        column->addWidget(labelFor(editor, label));
        column->addWidget(editor);
        if (below)
            column->addWidget(below);
        else
            column->addSpacing(kInside);
    };
    addRow(tr("Rep&ort"), m_kind);
    addRow(tr("Cyc&le"), m_year);
    addRow(tr("Abou&t"), m_workstream);
    addRow(tr("As o&f"), m_asOf, m_asOfProblem);
    addRow(tr("Distrib&ution"), m_distribution);
    addRow(tr("Language"), m_language);
    addRow(tr("Paper"), m_paper);

    connect(m_kind, &QComboBox::activated, this, &ReportOrderForm::offerWhatItTakes);
    for (QComboBox* combo : {m_kind, m_year, m_workstream, m_distribution, m_language, m_paper})
        connect(combo, &QComboBox::activated, this, &ReportOrderForm::changed);
    connect(m_asOf, &DateEdit::dateChanged, this, &ReportOrderForm::changed);
    connect(m_asOf, &QLineEdit::editingFinished, this, [this] {
        const auto day = readDay(m_asOf->text());
        sayProblem(*m_asOf, *m_asOfProblem, day ? QString() : day.error().message);
    });
}

void ReportOrderForm::offer(const QString& label, const QString& stream, const QString& workstream)
{
    m_workstream->addItem(label, QStringList{stream, workstream});
}

void ReportOrderForm::offerAllOf(const Stream& stream)
{
    const domain::Noun& noun = *domain::noun(QString::fromLatin1(stream.layouts.front().noun));
    offer(tr("All: %1").arg(noun.pluralText()), stream.keyText());
}

void ReportOrderForm::offerWorkstreams(const Stream& stream, domain::RecordId chosen)
{
    offerAllOf(stream);
    m_workstream->setCurrentIndex(m_workstream->count() - 1);
    const auto records =
        m_desk.valueOf(office::recordsOf(m_desk.office(), QString::fromLatin1(stream.layouts.front().noun)));
    if (!records)
        return;
    for (const domain::Record& record : *records) {
        const bool isOfYear = record.noun().naming == domain::Naming::YearAndName;
        offer(isOfYear ? tr("%1, %2").arg(record.head.title, QString::number(record.head.year))
                       : record.head.title,
              stream.keyText(), record.head.idText);
        if (record.head.id == chosen)
            m_workstream->setCurrentIndex(m_workstream->count() - 1);
    }
}

ReportOrderForm::Kind ReportOrderForm::kind() const { return Kind(m_kind->currentData().toInt()); }

QString ReportOrderForm::kindText() const { return m_kind->currentText(); }

void ReportOrderForm::setKind(Kind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    offerWhatItTakes();
}

/// A hand-over is for the office alone, as things stand today; a booklet is of all kinds.
void ReportOrderForm::offerWhatItTakes()
{
    const bool isOfACycle = kind() != Kind::HandOver;
    for (QWidget* choice : std::initializer_list<QWidget*>{m_year, m_asOf, m_distribution})
        choice->setEnabled(isOfACycle);
    if (!isOfACycle) // what is seen is what is made
        m_distribution->setCurrentIndex(m_distribution->findData(int(Distribution::Internal)));
    m_workstream->setEnabled(kind() != Kind::Booklet);
}

support::Result<document::Document> ReportOrderForm::makeDocument() const
{
    const support::InLanguage language(m_language->currentData().toString());
    office::Office& office = m_desk.office();
    const QStringList subject = m_workstream->currentData().toStringList();
    if (kind() == Kind::HandOver)
        return office::handOver(office, {.stream = subject.value(0), .workstream = subject.value(1)});
    DESK_ASSIGN(const QDate asOf, readDay(m_asOf->text()));
    const int year = m_year->currentData().toInt();
    const auto distribution = Distribution(m_distribution->currentData().toInt());
    if (kind() == Kind::Booklet)
        return office::outputsBooklet(office, {.year = year, .asOf = asOf, .distribution = distribution});
    return office::annualStatusReport(office, {.year = year,
                                               .stream = subject.value(0),
                                               .workstream = subject.value(1),
                                               .asOf = asOf,
                                               .distribution = distribution});
}

PageSize ReportOrderForm::paper() const { return PageSize(m_paper->currentData().toInt()); }

void ReportOrderForm::setPaper(PageSize paper) { m_paper->setCurrentIndex(m_paper->findData(int(paper))); }

} // namespace ui
