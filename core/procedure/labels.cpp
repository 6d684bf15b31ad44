#include "core/procedure/labels.h"

#include <QCoreApplication>

namespace procedure {

namespace {

constexpr const char* kLabels[] = {
    QT_TRANSLATE_NOOP("procedure", "Annual report"),
    QT_TRANSLATE_NOOP("procedure", "Expected"),
    QT_TRANSLATE_NOOP("procedure", "Received"),
    QT_TRANSLATE_NOOP("procedure", "In check"),
    QT_TRANSLATE_NOOP("procedure", "Accepted"),
    QT_TRANSLATE_NOOP("procedure", "Published"),
    QT_TRANSLATE_NOOP("procedure", "Returned"),
    QT_TRANSLATE_NOOP("procedure", "Waived"),
    QT_TRANSLATE_NOOP("procedure", "Missed"),
    QT_TRANSLATE_NOOP("procedure", "Receive"),
    QT_TRANSLATE_NOOP("procedure", "Start check"),
    QT_TRANSLATE_NOOP("procedure", "Accept"),
    QT_TRANSLATE_NOOP("procedure", "Publish"),
    QT_TRANSLATE_NOOP("procedure", "Return"),
    QT_TRANSLATE_NOOP("procedure", "Waive"),
    QT_TRANSLATE_NOOP("procedure", "Close as missed"),
    QT_TRANSLATE_NOOP("procedure", "Application of a Dynamic Coalition"),
    QT_TRANSLATE_NOOP("procedure", "Draft"),
    QT_TRANSLATE_NOOP("procedure", "Submitted"),
    QT_TRANSLATE_NOOP("procedure", "Under review"),
    QT_TRANSLATE_NOOP("procedure", "Clarification asked"),
    QT_TRANSLATE_NOOP("procedure", "Recognised"),
    QT_TRANSLATE_NOOP("procedure", "Declined"),
    QT_TRANSLATE_NOOP("procedure", "Withdrawn"),
    QT_TRANSLATE_NOOP("procedure", "Submit"),
    QT_TRANSLATE_NOOP("procedure", "Start review"),
    QT_TRANSLATE_NOOP("procedure", "Ask for clarification"),
    QT_TRANSLATE_NOOP("procedure", "Receive clarification"),
    QT_TRANSLATE_NOOP("procedure", "Recognise"),
    QT_TRANSLATE_NOOP("procedure", "Decline"),
    QT_TRANSLATE_NOOP("procedure", "Withdraw"),
    QT_TRANSLATE_NOOP("procedure", "Life of a Dynamic Coalition"),
    QT_TRANSLATE_NOOP("procedure", "Under inquiry"),
    QT_TRANSLATE_NOOP("procedure", "Inactive"),
    QT_TRANSLATE_NOOP("procedure", "Retiring"),
    QT_TRANSLATE_NOOP("procedure", "Retired"),
    QT_TRANSLATE_NOOP("procedure", "Open inquiry"),
    QT_TRANSLATE_NOOP("procedure", "Confirm active"),
    QT_TRANSLATE_NOOP("procedure", "List as inactive"),
    QT_TRANSLATE_NOOP("procedure", "Restore"),
    QT_TRANSLATE_NOOP("procedure", "Start retirement"),
    QT_TRANSLATE_NOOP("procedure", "Retire"),
    QT_TRANSLATE_NOOP("procedure", "Output of a workstream"),
    QT_TRANSLATE_NOOP("procedure", "Drafting"),
    QT_TRANSLATE_NOOP("procedure", "In review"),
    QT_TRANSLATE_NOOP("procedure", "Out for comment"),
    QT_TRANSLATE_NOOP("procedure", "Revised"),
    QT_TRANSLATE_NOOP("procedure", "Superseded"),
    QT_TRANSLATE_NOOP("procedure", "Put out for comment"),
    QT_TRANSLATE_NOOP("procedure", "Record the revised text"),
    QT_TRANSLATE_NOOP("procedure", "Supersede"),
    QT_TRANSLATE_NOOP("procedure", "Session request of a Dynamic Coalition"),
    QT_TRANSLATE_NOOP("procedure", "Eligible"),
    QT_TRANSLATE_NOOP("procedure", "Slot given"),
    QT_TRANSLATE_NOOP("procedure", "Held"),
    QT_TRANSLATE_NOOP("procedure", "Reported"),
    QT_TRANSLATE_NOOP("procedure", "Not eligible"),
    QT_TRANSLATE_NOOP("procedure", "Find eligible"),
    QT_TRANSLATE_NOOP("procedure", "Find not eligible"),
    QT_TRANSLATE_NOOP("procedure", "Give slot"),
    QT_TRANSLATE_NOOP("procedure", "Record as held"),
    QT_TRANSLATE_NOOP("procedure", "Receive session report"),
};

} // namespace

std::span<const char* const> translatableLabels() { return kLabels; }

} // namespace procedure
