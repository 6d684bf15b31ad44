#include "ui/widgets/message_bar.h"

#include "ui/look/icons.h"
#include "ui/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStayMilliseconds = 8000;

struct Look
{
    const char* icon;
    Token ink;
    Token tint;
};

Look lookOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Done:
        return {"active", Token::Ok, Token::OkTint};
    case Message::Kind::Note:
        return {"info", Token::Accent, Token::AccentTint};
    case Message::Kind::Warning:
        return {"warning", Token::Warn, Token::WarnTint};
    case Message::Kind::Problem:
        return {"overdue", Token::Risk, Token::RiskTint};
    }
    Q_UNREACHABLE();
}

} // namespace

Message problem(const support::Error& error)
{
    return {.kind = Message::Kind::Problem, .text = error.message, .reasons = error.reasons};
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(wrappedLabel())
    , m_action(new QPushButton)
    , m_close(new QToolButton)
    , m_leave(new QTimer(this))
{
    setObjectName(u"message"_s);
    m_text->setObjectName(u"message-text"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_action->setObjectName(u"message-action"_s);
    m_action->setAutoDefault(false);
    m_close->setObjectName(u"message-close"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"cross"_s));
    m_close->setAccessibleName(tr("Close the message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kGroups, kInside, kInside, kInside);
    row->setSpacing(kInside);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_leave->setSingleShot(true);
    connect(m_leave, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_message.action; // clear() lets go of the message
        clear();
        if (action)
            action();
    });
    hide();
}

void MessageBar::tell(const Message& message)
{
    m_message = message;
    const Look look = lookOf(message.kind);
    m_icon->setPixmap(iconPixmap(QString::fromLatin1(look.icon), look.ink, 20, devicePixelRatioF()));
    m_text->setText(message.reasons.isEmpty() ? message.text
                                              : message.text + u"\n•  "_s + message.reasons.join(u"\n•  "_s));
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    setAccessibleName(m_text->text());
    if (message.kind == Message::Kind::Done)
        m_leave->start(kStayMilliseconds);
    else
        m_leave->stop();
    QWidget::show();
    update();
}

void MessageBar::clear()
{
    m_leave->stop();
    m_message = {};
    hide();
}

QString MessageBar::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageBar::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(m_message.kind);
    QPainter painter(this);
    painter.fillRect(rect(), colour(look.tint));
    const int edge = isRightToLeft() ? width() - kTight : 0;
    painter.fillRect(QRect(edge, 0, kTight, height()), colour(look.ink));
}

} // namespace ui
