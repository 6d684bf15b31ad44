#include "ui/widgets/record_edit.h"

#include "core/office/desk/records.h"
#include "core/office/desk/searching.h"

#include <QCompleter>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

using domain::RecordId;

namespace {

constexpr int kPause = 150; // ms of rest in typing before looking
constexpr size_t kOffers = 20;
constexpr int kIdRole = Qt::UserRole;

/// Nouns that need no more than a name can be added on the way.
bool needsOnlyTitle(const domain::Noun& noun)
{
    return noun.belongsTo.empty() && std::ranges::all_of(noun.fields, [&](const domain::Field& field) {
               return !field.isRequired || qstrcmp(field.key, noun.titleField) == 0;
           });
}

std::vector<domain::RecordHead> matches(office::Office& office, const domain::Noun* noun,
                                        const std::function<bool(const domain::RecordHead&)>& isFit,
                                        const QString& words)
{
    std::vector<domain::RecordHead> found;
    const auto keep = [&](const domain::RecordHead& head) {
        if (found.size() < kOffers && (!noun || head.noun == noun->keyText()) && (!isFit || isFit(head)))
            found.push_back(head);
    };
    if (!words.isEmpty()) {
        for (const office::Hit& hit :
             office::search(office, words, noun || isFit ? 200 : int(kOffers)).value_or({}))
            keep(hit.record);
    } else if (noun) {
        for (const domain::Record& record : office::recordsOf(office, noun->keyText()).value_or({}))
            keep(record.head);
    }
    return found;
}

} // namespace

RecordEdit::RecordEdit(office::Office& office, const domain::Noun* noun, QWidget* parent)
    : QLineEdit(parent)
    , m_office(office)
    , m_noun(noun)
    , m_offers(new QStandardItemModel(this))
{
    auto* completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setWidget(this); // not setCompleter: it would write the row's text before the choice is read
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &RecordEdit::take);
    setPlaceholderText(tr("Type to find"));

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this, completer] {
        offer();
        if (m_offers->rowCount() > 0 && hasFocus())
            completer->complete();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_idText.clear();
        m_pause.start();
    });
}

void RecordEdit::setRecordId(RecordId id)
{
    m_idText.clear();
    QString title;
    if (id.isValid()) {
        if (const auto record = office::readRecord(m_office, id)) {
            m_idText = record->head.idText;
            title = record->head.title;
        }
    }
    setText(title);
    setCursorPosition(0);
}

QString RecordEdit::written() const { return m_idText.isEmpty() ? text() : m_idText; }

void RecordEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (text().isEmpty() && event->reason() != Qt::PopupFocusReason)
        m_pause.start();
}

void RecordEdit::offer()
{
    m_offers->clear();
    const QString words = text().simplified();
    for (const domain::RecordHead& head : matches(m_office, m_noun, m_isFit, words)) {
        // Editions of one forum bear the same name every year.
        const bool isEdition = domain::noun(head.noun)->naming == domain::Naming::YearAndName;
        auto* item = new QStandardItem(
            isEdition ? QStringLiteral("%1 (%2)").arg(head.title, QString::number(head.year)) : head.title);
        item->setData(head.id.value(), kIdRole);
        m_offers->appendRow(item);
    }
    if (m_noun && !words.isEmpty() && needsOnlyTitle(*m_noun))
        m_offers->appendRow(new QStandardItem(tr("Add “%1”").arg(words)));
}

void RecordEdit::take(const QModelIndex& offered)
{
    RecordId id(offered.data(kIdRole).toLongLong());
    if (!id.isValid()) {
        const QString title = text().simplified();
        const auto added =
            office::addRecord(m_office, {.noun = m_noun->keyText(),
                                         .values = {{QString::fromLatin1(m_noun->titleField), title}}});
        if (!added)
            return; // what was typed stays, and leaving the field says why it does not name a record
        id = *added;
    }
    setRecordId(id);
    Q_EMIT chosen();
}

} // namespace ui
