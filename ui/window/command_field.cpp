#include "ui/window/command_field.h"

#include "core/office/desk/searching.h"
#include "core/support/text.h"
#include "ui/desk/desk.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/look/noun_icon.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecordRole = Qt::UserRole;     ///< the record's number
constexpr int kActionRole = Qt::UserRole + 1; ///< the action's place
constexpr size_t kMostRecords = 12;
constexpr int kSeenForOne = 5; ///< hits looked at for each that is offered

/// What people look for by name, rather than what is kept about it.
bool isLookedFor(const office::Hit& hit)
{
    return domain::noun(hit.record.noun)->isListed || hit.record.noun == "person"_L1;
}

/// Editions of one forum bear the same name every year.
QString kindOf(const domain::RecordHead& head)
{
    const domain::Noun& noun = *domain::noun(head.noun);
    return noun.naming == domain::Naming::YearAndName
               ? u"%1 %2"_s.arg(noun.labelText(), QString::number(head.year))
               : noun.labelText();
}

QString wordsOf(const QAction* action)
{
    QString words = action->text();
    return words.remove(u'&').remove(u'…');
}

} // namespace

CommandField::CommandField(QList<QAction*> actions, QWidget* parent)
    : QLineEdit(parent)
    , m_actions(std::move(actions))
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    setObjectName(u"search-field"_s);
    setPlaceholderText(tr("Search or command  (Ctrl+K)"));
    setAccessibleName(tr("Search for records and commands"));
    setMaxLength(support::kLineLimit);
    // Its icon is loaded when there is something to clear.
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!text.isEmpty())
            offerToEmpty(*this);
    });
    addSearchIcon(*this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(16);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &CommandField::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &CommandField::take);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        take(chosen.isValid() ? chosen : m_completer->popup()->model()->index(0, 0));
    });
}

void CommandField::offer(const QString& words)
{
    m_completer->popup()->setObjectName(u"search-offers"_s); // made by the first words, not by the window
    m_offers->clear();
    const QString folded = support::foldedForSearch(words.trimmed());
    if (folded.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        // Behind a colon stands what the command would undo; that is data, not its name.
        if (!m_actions[i]->isEnabled() ||
            !support::foldedForSearch(wordsOf(m_actions[i]).section(u':', 0, 0)).contains(folded))
            continue;
        auto* item = new QStandardItem(m_actions[i]->icon(), wordsOf(m_actions[i]));
        item->setData(i, kActionRole);
        m_offers->appendRow(item);
    }
    if (m_desk) {
        // A search that fails offers nothing; the words are still being typed.
        auto hits = office::search(m_desk->office(), words, int(kMostRecords) * kSeenForOne).value_or({});
        std::stable_partition(hits.begin(), hits.end(), isLookedFor);
        if (hits.size() > kMostRecords)
            hits.resize(kMostRecords);
        for (const office::Hit& hit : hits) {
            const QString noun = kindOf(hit.record);
            const QString where = hit.owner.isEmpty() ? noun : u"%1 · %2"_s.arg(noun, hit.owner);
            auto* item = new QStandardItem(icon(nounIcon(hit.record.noun)),
                                           u"%1   —   %2"_s.arg(domain::displayTitle(hit.record), where));
            item->setData(hit.record.id.value(), kRecordRole);
            m_offers->appendRow(item);
        }
    }
    if (m_offers->rowCount() == 0) {
        auto* nothing = new QStandardItem(tr("Nothing found"));
        nothing->setEnabled(false);
        m_offers->appendRow(nothing);
    }
    m_completer->complete(QRect(0, 0, qMax(width(), 560), height()));
}

void CommandField::take(const QModelIndex& index)
{
    if (text().isEmpty())
        return; // the completer answers the same key once more
    const QVariant record = index.data(kRecordRole);
    const QVariant action = index.data(kActionRole);
    setText({}); // unlike clear() it leaves Ctrl+Z nothing to bring back
    m_completer->popup()->hide();
    if (record.isValid())
        Q_EMIT recordChosen(domain::RecordId(record.toLongLong()));
    else if (action.isValid())
        m_actions[action.toLongLong()]->trigger();
}

} // namespace ui
