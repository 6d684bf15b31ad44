// A desk of March 2021 with a coalition, and what the tests of letters do at it.
#pragma once

#include "core/office/letters/letter_advice.h"
#include "core/office/letters/letters.h"
#include "tests/features/desk.h"

namespace fixture {

using namespace office;
using namespace Qt::StringLiterals;

class Letters
{
protected:
    std::unique_ptr<features::Desk> m_desk;
    RecordId m_coalition;

    Office& office() { return *m_desk->office; }

    template <typename T>
    T sure(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message),
                   qPrintable(result.error().reasons.join(u"; "_s)));
        return *std::move(result);
    }
    void sure(const Status& status)
    {
        if (!status)
            qFatal("%s", qPrintable(status.error().message));
    }
    void addRole(const char* role, RecordId workstream, const QString& name = u"Ann Contact"_s)
    {
        const RecordId person =
            m_desk->add("person", {{u"name"_s, name}, {u"email"_s, u"ann@example.org"_s}});
        m_desk->add("role",
                    {{u"person"_s, m_desk->read(person).head.idText},
                     {u"role"_s, QString::fromLatin1(role)},
                     {u"starts"_s, u"2021-01-01"_s}},
                    workstream);
    }
    RecordId coalition(const QString& name, bool hasContact = true)
    {
        const RecordId id = m_desk->add("dynamic-coalition", {{u"name"_s, name}});
        if (hasContact)
            addRole("contact-person", id);
        return id;
    }
    LetterChoice choice(RecordId id, const char* kind)
    {
        const LetterAdvice advice = sure(letterAdvice(office(), m_desk->read(id)));
        for (const LetterChoice& each : advice.letters)
            if (each.letter->kindText() == QLatin1StringView(kind))
                return each;
        qFatal("no letter %s", kind);
    }
    QString next(RecordId id)
    {
        const LetterAdvice advice = sure(letterAdvice(office(), m_desk->read(id)));
        return advice.next() ? advice.next()->letter->kindText() : QString();
    }
    LetterDraft draft(RecordId id, const char* kind)
    {
        return sure(draftLetter(office(), id, QString::fromLatin1(kind)));
    }
    void send(RecordId id, const char* kind, QDate on)
    {
        m_desk->clock.moveTo(on);
        sure(markSent(office(), sure(keepLetter(office(), id, draft(id, kind))), on));
    }
    const LetterTemplate& which(const char* noun, const char* kind)
    {
        return *letterTemplate(QString::fromLatin1(noun), QString::fromLatin1(kind));
    }
    RecordId proposal()
    {
        const RecordId id = m_desk->add("bpf-proposal", {{u"title"_s, u"Cybersecurity"_s},
                                                         {u"year"_s, u"2021"_s},
                                                         {u"submitted-by"_s, u"Pat Proposer"_s}});
        const QMap<QString, QString> overrides = everythingUnmet(id, "submit");
        m_desk->step(id, "submit", {.overrides = overrides});
        m_desk->step(id, "put-to-mag");
        return id;
    }
    QMap<QString, QString> everythingUnmet(RecordId id, const char* step)
    {
        QMap<QString, QString> overrides;
        const CaseView view = sure(viewCase(office(), id));
        for (const PossibleStep& each : view.steps)
            if (each.key == QLatin1StringView(step))
                for (const procedure::Finding& finding : each.verdict.unmet())
                    overrides.insert(finding.requirement,
                                     u"Shown in a call about "_s + finding.requirement + u'.');
        return overrides;
    }
    void decide(RecordId id, const char* step)
    {
        m_desk->step(id, step, {.reason = u"As said in the call."_s, .overrides = everythingUnmet(id, step)});
    }

    void startDesk()
    {
        m_desk = std::make_unique<features::Desk>(QDate(2021, 3, 1));
        m_coalition = coalition(u"Coalition Alpha"_s);
    }
};

} // namespace fixture
