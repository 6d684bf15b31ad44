#include "ui/widgets/requirement_list.h"

#include "core/procedure/clauses.h"
#include "core/support/text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_text.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using procedure::Finding;
using procedure::Outcome;

namespace {

struct FindingLook
{
    QString icon;
    Token ink;
};

FindingLook lookOf(Outcome outcome, bool isAdvisory)
{
    switch (outcome) {
    case Outcome::Met:
        return {u"tick"_s, Token::Ok};
    case Outcome::NotMet:
        return isAdvisory ? FindingLook{u"warning"_s, Token::Warn} : FindingLook{u"cross"_s, Token::Risk};
    case Outcome::NotApplicable:
        break;
    }
    return {u"closed"_s, Token::Closed};
}

QMap<QString, QString> writtenIn(const QMap<QString, QLineEdit*>& lines)
{
    QMap<QString, QString> written;
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        if (const QString text = it.value()->text().simplified(); !text.isEmpty())
            written.insert(it.key(), text);
    }
    return written;
}

} // namespace

RequirementList::RequirementList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kTight);
}

void RequirementList::clear()
{
    m_overrides.clear();
    m_publicReasons.clear();
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

void RequirementList::addQuietly(const Finding& finding)
{
    Finding brief = finding;
    brief.evidence.clear();
    brief.mendedAt.clear();
    addRow(brief, lookOf(finding.outcome, false).icon, Token::Muted, new ElidedLabel(finding.sentence),
           Clauses::AsCodes);
}

void RequirementList::add(const Finding& finding)
{
    const FindingLook look = lookOf(finding.outcome, true);
    addRow(finding, look.icon, look.ink, wrappedLabel(finding.sentence));
}

int RequirementList::quietHeight(int lines) const
{
    return lines * std::max(kIconSize, fontMetrics().height()) + (lines - 1) * kTight;
}

void RequirementList::setVerdict(const procedure::Verdict& verdict)
{
    clear();
    for (const Finding& finding : verdict.requirements) {
        const FindingLook look = lookOf(finding.outcome, false);
        QVBoxLayout* texts = addRow(finding, look.icon, look.ink, wrappedLabel(finding.sentence));
        if (!finding.isUnmet())
            continue;
        auto* reasons = new QHBoxLayout;
        reasons->setSpacing(kInside);
        texts->addLayout(reasons);
        const auto add = [&](const QString& name, const QString& placeholder, const QString& spoken) {
            auto* line = new QLineEdit;
            line->setObjectName(name + finding.requirement);
            line->setPlaceholderText(placeholder);
            line->setAccessibleName(spoken.arg(finding.sentence));
            line->setMaxLength(int(support::kLineLimit));
            reasons->addWidget(line, 1);
            line->show();
            return line;
        };
        QLineEdit* why = add(u"override-"_s, tr("To go on all the same, write down why"),
                             tr("Justification for going on although: %1"));
        QLineEdit* told = add(u"public-reason-"_s, tr("What readers outside may know of it; empty: nothing"),
                              tr("Justification for readers outside: %1"));
        told->setEnabled(false); // until there is something to tell of
        connect(why, &QLineEdit::textChanged, told,
                [told](const QString& text) { told->setEnabled(!text.trimmed().isEmpty()); });
        m_overrides.insert(finding.requirement, why);
        m_publicReasons.insert(finding.requirement, told);
    }
    for (const Finding& finding : verdict.advisories) {
        const FindingLook look = lookOf(finding.outcome, true);
        addRow(finding, look.icon, look.ink, wrappedLabel(finding.sentence));
    }
}

QMap<QString, QString> RequirementList::overrides() const { return writtenIn(m_overrides); }

QMap<QString, QString> RequirementList::publicReasons() const { return writtenIn(m_publicReasons); }

QToolButton* RequirementList::makeMend(const Finding& finding)
{
    auto* mend = new QToolButton;
    mend->setObjectName(u"mend-"_s + finding.requirement);
    mend->setText(tr("Go there"));
    mend->setAccessibleName(tr("Go there: %1").arg(finding.sentence));
    mend->setAutoRaise(true);
    mend->setFocusPolicy(Qt::TabFocus);
    mend->setFixedHeight(quietHeight(1)); // no row is higher for it
    connect(mend, &QToolButton::clicked, this, [this, keys = finding.mendedAt] { Q_EMIT placeWanted(keys); });
    return mend;
}

QVBoxLayout* RequirementList::addRow(const Finding& finding, const QString& icon, Token ink, QLabel* sentence,
                                     Clauses clauses)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kInside);
    line->addWidget(new IconLabel(icon, ink), 0, Qt::AlignTop);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    sentence->setAccessibleName(u"%1: %2"_s.arg(procedure::outcomeLabel(finding.outcome), finding.sentence));
    auto* head = new QHBoxLayout;
    head->setSpacing(kInside);
    head->addWidget(sentence, 1);
    if (finding.isUnmet() && !finding.mendedAt.isEmpty())
        head->addWidget(makeMend(finding), 0, Qt::AlignTop);
    const QString inWords = procedure::clausesInWords(finding.clause);
    if (clauses == Clauses::AsCodes) {
        QLabel* codes = plainLabel(finding.clause, TextStyle::Note);
        codes->setAccessibleName(tr("Clause %1").arg(inWords));
        head->addWidget(codes, 0, Qt::AlignTop);
    }
    texts->addLayout(head);
    if (clauses == Clauses::InWords && !inWords.isEmpty())
        texts->addWidget(wrappedLabel(inWords, TextStyle::Note));
    if (!finding.evidence.isEmpty()) {
        QLabel* evidence = wrappedLabel(tr("Evidence: %1").arg(finding.evidence), TextStyle::Note);
        evidence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        texts->addWidget(evidence);
    }
    line->addLayout(texts, 1);
    const auto* requirement = procedure::requirement(finding.requirement);
    if (requirement)
        setPlainToolTip(row, u"%1\n%2"_s.arg(requirement->labelText(), inWords));
    m_rows->addWidget(row);
    row->show();
    return texts;
}

} // namespace ui
