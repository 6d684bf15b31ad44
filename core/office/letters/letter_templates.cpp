#include "core/office/letters/letter_templates.h"

#include "core/domain/noun.h"
#include "core/domain/vocabulary.h"

#include <QStringList>

#include <algorithm>

namespace office {

namespace {

using enum LetterAbout;

constexpr LetterTemplate kTemplates[] = {
    {"dynamic-coalition", "expectations", Year, "recognised under-inquiry"},
    {"dynamic-coalition", "reminder", Report, "recognised"},
    {"dynamic-coalition", "second-reminder", Report, "recognised", "reminder", true},
    {"dynamic-coalition", "inquiry", Report, "under-inquiry", "second-reminder", true},
    {"dynamic-coalition", "notice", Report, "inactive", "inquiry", true},
    {"dynamic-coalition", "call", Call},
    {"dynamic-coalition", "call-reminder", Call},
    {"dc-application", "recognition", Decision, "recognised"},
    {"dc-application", "refusal", Decision, "declined"},

    {"best-practice-forum", "expectations", Year, "launching working"},
    {"best-practice-forum", "reminder", Draft, "launching working"},
    {"best-practice-forum", "second-reminder", Draft, "launching working", "reminder", true},
    {"best-practice-forum", "call", Call},
    {"best-practice-forum", "call-reminder", Call},
    {"bpf-proposal", "selection", Decision, "selected", nullptr, false, true},
    {"bpf-proposal", "non-selection", Decision, "not-selected"},
    {"bpf-proposal", "merge", Decision, "merged", nullptr, false, true},
    {"bpf-proposal", "referral", Decision, "referred"},
    {"bpf-proposal", "deferral", Decision, "deferred", nullptr, false, true},

    {"policy-network", "expectations", Year, "launching working inputs-closed"},
    {"policy-network", "reminder", Draft, "launching working inputs-closed"},
    {"policy-network", "second-reminder", Draft, "launching working inputs-closed", "reminder", true},
    {"policy-network", "call", Call},
    {"policy-network", "call-reminder", Call},
    {"pn-concept", "establishment", Decision, "established", nullptr, false, true},
    {"pn-concept", "non-establishment", Decision, "not-established"},

    {"initiative", "year-ahead", Year, "listed"},
    {"initiative", "invitation", Meeting, "listed"},
    {"initiative", "call", Call},
    {"initiative", "call-reminder", Call},
    {"nri-statement", "recognition", Decision, "recognised"},
    {"nri-statement", "refusal", Decision, "declined"},
};

} // namespace

QString LetterTemplate::labelText() const { return domain::kLetterKinds.label(kindText()); }
QString LetterTemplate::stream() const { return QString::fromLatin1(domain::noun(nounText())->stream); }

bool LetterTemplate::fits(const QString& state) const
{
    return !*states || QString::fromLatin1(states).split(u' ').contains(state);
}

std::span<const LetterTemplate> letterTemplates() { return kTemplates; }

std::vector<const LetterTemplate*> letterTemplatesFor(const QString& noun)
{
    std::vector<const LetterTemplate*> found;
    for (const LetterTemplate& each : kTemplates)
        if (each.nounText() == noun)
            found.push_back(&each);
    return found;
}

const LetterTemplate* letterTemplate(const QString& noun, const QString& kind)
{
    const auto found = std::ranges::find_if(kTemplates, [&](const LetterTemplate& each) {
        return each.nounText() == noun && each.kindText() == kind;
    });
    return found == std::end(kTemplates) ? nullptr : &*found;
}

} // namespace office
