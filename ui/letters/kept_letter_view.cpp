#include "ui/letters/kept_letter_view.h"

#include "core/office/desk/records.h"
#include "core/office/letters/letters.h"
#include "ui/desk/record_page.h"
#include "ui/letters/letter_actions.h"
#include "ui/look/icons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr const char* kFields[] = {"subject",     "to",        "copy-to", "body",
                                   "planned-for", "answer-by", "sent-on", "answered-on"};
constexpr int kDayWidth = 140;
} // namespace

KeptLetterView::KeptLetterView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new FieldForm(desk.office(), *domain::noun(u"letter"_s), kFields))
    , m_sending(new QWidget)
    , m_sentOn(new DateEdit)
{
    auto* actions = new LetterActions(desk, [this] {
        m_form->flush();
        return m_desk.valueOf(office::keptLetter(m_desk.office(), m_letter));
    });
    auto* sent = new QPushButton(icon(u"tick"_s), tr("I have sent it"));
    sent->setObjectName(u"letter-sent"_s);
    sent->setDisabled(desk.isViewOnly());
    m_sentOn->setObjectName(u"letter-sent-on"_s);
    m_sentOn->setMaximumWidth(kDayWidth);
    auto* sending = new QHBoxLayout(m_sending);
    sending->setContentsMargins(0, 0, 0, 0);
    sending->setSpacing(kInside);
    sending->addWidget(sent);
    sending->addWidget(labelFor(m_sentOn, tr("on")));
    sending->addWidget(m_sentOn);
    sending->addStretch();

    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, kInside, 0);
    inner->addWidget(m_form);
    inner->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(actions);
    column->addWidget(m_sending);
    column->addWidget(scrolled(content), 1);
    connect(sent, &QPushButton::clicked, this, &KeptLetterView::markSent);
}

void KeptLetterView::setLetter(const domain::Record& letter)
{
    m_letter = letter.head.id;
    m_form->setRecord(letter);
    m_sending->setVisible(!letter[domain::letter::sentOn].isValid());
    m_sentOn->setDate(m_desk.today());
}

void KeptLetterView::markSent()
{
    m_form->flush();
    if (m_desk.succeeded(office::markSent(m_desk.office(), m_letter, m_sentOn->date())))
        m_desk.sayDone(tr("The letter is logged as sent."));
}

} // namespace ui
