#include "ui/workstream/many_offers.h"

#include "core/office/calendar/amending.h"
#include "core/office/cases/calls.h"
#include "core/office/cases/steps_of_many.h"
#include "core/office/desk/records.h"
#include "core/office/letters/letters_of_many.h"
#include "ui/workstream/report_year.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using domain::RecordId;

namespace {

class Offering
{
    Q_DECLARE_TR_FUNCTIONS(ui::ManyPanel)

public:
    Offering(Desk& desk, const std::vector<RecordId>& records)
        : m_desk(desk)
        , m_records(records)
    {
    }

    std::vector<ManyOffer> all()
    {
        addSteps(ManyOffer::Kind::Step, m_records, u"%1"_s);
        addSteps(ManyOffer::Kind::ReportStep, reports(),
                 tr("Annual report %1: %2").arg(QString::number(reportYear(m_desk)), u"%1"_s));
        addLetters();
        addUnsent();
        addCalls();
        addFields();
        return std::move(m_offers);
    }

private:
    QString counted(const QString& what, size_t count) const
    {
        return tr("%1 (%2 of %3)").arg(what, QLocale().toString(count), QLocale().toString(m_records.size()));
    }

    std::vector<RecordId> reports() const
    {
        std::vector<RecordId> reports;
        for (const RecordId id : m_records) {
            const auto all = office::childrenOf(m_desk.office(), id, u"annual-report"_s);
            if (!all)
                continue;
            for (const domain::Record& report : *all)
                if (report[domain::annual_report::year] == reportYear(m_desk))
                    reports.push_back(report.head.id);
        }
        return reports;
    }

    QString sentence(ManyOffer::Kind kind, int count) const
    {
        const QString some = QLocale().toString(count);
        const QString all = QLocale().toString(m_records.size());
        switch (kind) {
        case ManyOffer::Kind::Step:
            return tr("%1 of %2 stand where this step begins; what it requires of each is seen when it is "
                      "taken.")
                .arg(some, all);
        case ManyOffer::Kind::ReportStep:
            return tr("The reports of %1 of %2 stand where this step begins; what it requires of each is "
                      "seen "
                      "when it is taken.")
                .arg(some, all);
        case ManyOffer::Kind::Letter:
            return tr("This letter goes with the state of %1 of %2; whom it reaches is seen when it is "
                      "drafted.")
                .arg(some, all);
        case ManyOffer::Kind::Sent:
        case ManyOffer::Kind::Call:
        case ManyOffer::Kind::Field:
            break;
        }
        return {};
    }

    void addSteps(ManyOffer::Kind kind, const std::vector<RecordId>& records, const QString& pattern)
    {
        const auto steps = m_desk.valueOf(office::stepsOfMany(m_desk.office(), records));
        if (!steps)
            return;
        for (const office::StepOfSome& step : *steps)
            m_offers.push_back({.label = counted(QString(pattern).arg(step.label), size_t(step.cases)),
                                .deed = step.label,
                                .kind = kind,
                                .records = records,
                                .key = step.key,
                                .counted = sentence(kind, step.cases),
                                .cases = step.cases,
                                .needsReason = step.needsReason,
                                .isUsual = step.isUsual,
                                .isIncisive = step.isIncisive});
    }

    void addLetters()
    {
        const auto letters = m_desk.valueOf(office::lettersOfMany(m_desk.office(), m_records));
        if (!letters)
            return;
        for (const office::LetterOfSome& each : *letters)
            m_offers.push_back(
                {.label = counted(tr("Letter: %1").arg(each.letter->labelText()), size_t(each.records)),
                 .deed = tr("Keep the drafts"),
                 .kind = ManyOffer::Kind::Letter,
                 .records = m_records,
                 .key = each.letter->kindText(),
                 .counted = sentence(ManyOffer::Kind::Letter, each.records)});
    }

    void addUnsent()
    {
        const auto letters = m_desk.valueOf(office::unsentLetters(m_desk.office(), m_records));
        if (!letters)
            return;
        for (const office::UnsentLetters& each : *letters)
            m_offers.push_back({.label = tr("Mark as sent: %1 (%2)")
                                             .arg(domain::kLetterKinds.label(each.kind),
                                                  QLocale().toString(each.letters.size())),
                                .deed = tr("Mark as sent"),
                                .kind = ManyOffer::Kind::Sent,
                                .records = each.letters,
                                .key = each.kind});
    }

    /// Calls that are open go to workstreams alone.
    void addCalls()
    {
        if (!areWorkstreams(m_desk, m_records))
            return;
        const auto calls = m_desk.valueOf(office::openCalls(m_desk.office()));
        if (!calls)
            return;
        for (const domain::Record& call : *calls)
            m_offers.push_back({.label = tr("Ask: %1").arg(call.head.title),
                                .deed = tr("Ask all of these"),
                                .kind = ManyOffer::Kind::Call,
                                .records = m_records,
                                .key = call.head.idText});
    }

    void addFields()
    {
        QString noun;
        for (const RecordId id : m_records) {
            const auto record = office::readRecord(m_desk.office(), id);
            if (!record || (!noun.isEmpty() && record->head.noun != noun))
                return;
            noun = record->head.noun;
        }
        for (const domain::Field& field : domain::noun(noun)->fields)
            if (field.keyText() != QLatin1StringView(domain::noun(noun)->titleField))
                m_offers.push_back({.label = tr("Set: %1").arg(field.labelText()),
                                    .deed = tr("Set for all"),
                                    .kind = ManyOffer::Kind::Field,
                                    .records = m_records,
                                    .field = &field});
    }

    Desk& m_desk;
    const std::vector<RecordId>& m_records;
    std::vector<ManyOffer> m_offers;
};

} // namespace

std::vector<ManyOffer> manyOffers(Desk& desk, const std::vector<RecordId>& records)
{
    return Offering(desk, records).all();
}

bool areWorkstreams(Desk& desk, const std::vector<RecordId>& records)
{
    return std::ranges::all_of(records, [&](RecordId id) {
        const auto record = office::readRecord(desk.office(), id);
        return record && record->noun().isWorkstream;
    });
}

const ManyOffer* usualOffer(const std::vector<ManyOffer>& offers, const ManyOffer* done)
{
    const ManyOffer* usual = nullptr;
    for (const ManyOffer& each : offers) {
        const bool goesOn = !done || (each.kind == done->kind && each.key != done->key);
        if (each.isUsual && !each.isIncisive && goesOn && (!usual || each.cases > usual->cases))
            usual = &each;
    }
    return usual;
}

office::Result<office::DoneToMany> doOffer(Desk& desk, const ManyOffer& offer, const ManyEntry& entry,
                                           office::Trial trial)
{
    switch (offer.kind) {
    case ManyOffer::Kind::Step:
    case ManyOffer::Kind::ReportStep:
        return office::takeStepOfMany(desk.office(), offer.records, offer.key,
                                      {.happenedOn = entry.on, .reason = entry.reason}, trial);
    case ManyOffer::Kind::Letter:
        return office::writeLetters(desk.office(), offer.records, offer.key,
                                    {.language = entry.language, .trial = trial});
    case ManyOffer::Kind::Sent:
        return office::markManySent(desk.office(), offer.records,
                                    entry.on.isValid() ? entry.on : desk.today(), trial);
    case ManyOffer::Kind::Call: {
        DESK_ASSIGN(const RecordId call, office::findRecord(desk.office(), offer.key));
        return office::askAlso(desk.office(), call, offer.records, entry.on, trial);
    }
    case ManyOffer::Kind::Field:
        return office::amendMany(desk.office(), offer.records, {{offer.field->keyText(), entry.value}},
                                 trial);
    }
    Q_UNREACHABLE();
}

} // namespace ui
