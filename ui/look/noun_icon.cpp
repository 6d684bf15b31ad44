#include "ui/look/noun_icon.h"

#include <QHash>

namespace ui {

using namespace Qt::StringLiterals;

QString nounIcon(const QString& noun)
{
    static const QHash<QString, QString> s_icons{
        {u"dynamic-coalition"_s, u"coalition"_s},
        {u"coordination-group"_s, u"coalition"_s},
        {u"best-practice-forum"_s, u"forum"_s},
        {u"policy-network"_s, u"network"_s},
        {u"initiative"_s, u"initiative"_s},
        {u"dc-application"_s, u"intake"_s},
        {u"bpf-proposal"_s, u"intake"_s},
        {u"pn-concept"_s, u"intake"_s},
        {u"nri-statement"_s, u"intake"_s},
        {u"person"_s, u"person"_s},
        {u"role"_s, u"person"_s},
        {u"team-member"_s, u"person"_s},
        {u"representative"_s, u"person"_s},
        {u"mag-member"_s, u"person"_s},
        {u"organisation"_s, u"people"_s},
        {u"annual-report"_s, u"report"_s},
        {u"progress-note"_s, u"report"_s},
        {u"output"_s, u"output"_s},
        {u"dissemination"_s, u"output"_s},
        {u"activity"_s, u"activity"_s},
        {u"call-for-input"_s, u"activity"_s},
        {u"call"_s, u"waiting"_s},
        {u"call-answer"_s, u"waiting"_s},
        {u"nri-meeting"_s, u"calendar"_s},
        {u"dccg-meeting"_s, u"calendar"_s},
        {u"mag-meeting"_s, u"calendar"_s},
        {u"milestone"_s, u"calendar"_s},
        {u"cycle"_s, u"calendar"_s},
        {u"work-phase"_s, u"clock"_s},
        {u"session-request"_s, u"session"_s},
        {u"attendance"_s, u"tick"_s},
        {u"attendee"_s, u"tick"_s},
        {u"task"_s, u"task"_s},
        {u"support-request"_s, u"help"_s},
        {u"decision"_s, u"decision"_s},
        {u"assessment-mark"_s, u"decision"_s},
        {u"recommendation"_s, u"decision"_s},
        {u"mailing-list"_s, u"mailing-list"_s},
        {u"list-figure"_s, u"mailing-list"_s},
        {u"letter"_s, u"letter"_s},
        {u"letter-template"_s, u"letter"_s},
        {u"letterhead"_s, u"letter"_s},
    };
    return s_icons.value(noun, u"link"_s);
}

} // namespace ui
