#include "ui/widgets/message_bar.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/spoken.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

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

/// The part of what has the focus that a person works at.
QRect lookedAt(const QWidget& focused)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&focused))
        return view->visualRect(view->currentIndex()).translated(view->viewport()->pos());
    const QRect cursor = focused.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    return focused.testAttribute(Qt::WA_InputMethodEnabled) && cursor.isValid() ? cursor : focused.rect();
}

} // namespace

Message problem(const support::Error& error)
{
    return {.kind = Message::Kind::Problem, .text = error.message, .reasons = error.reasons};
}

MessageBar::MessageBar(QWidget* over, int line)
    : QFrame(over)
    , m_over(over)
    , m_line(line)
    , m_icon(new QLabel)
    , m_text(wrappedLabel())
    , m_action(new QPushButton)
    , m_close(new QToolButton)
    , m_leave(new QTimer(this))
{
    setObjectName(u"message"_s);
    speakAs(this, QAccessible::AlertMessage);
    m_text->setObjectName(u"message-text"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_action->setObjectName(u"message-action"_s);
    m_action->setAutoDefault(false);
    m_close->setObjectName(u"message-close"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(icon(u"cross"_s));
    m_close->setAccessibleName(tr("Close the message"));
    auto* row = new QHBoxLayout(this);
    const int above = line > 0 ? 2 : kInside; // a line has no more
    row->setContentsMargins(kGroups, above, kInside, above);
    row->setSpacing(kInside);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    m_leave->setSingleShot(true);
    connect(m_leave, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_message.action; // clear() lets go of the message
        clear();
        if (action)
            action();
    });
    connect(qApp, &QApplication::focusChanged, this, &MessageBar::focusMoved);
    if (over)
        over->installEventFilter(this);
    hide();
}

void MessageBar::tell(const Message& message)
{
    m_message = message;
    const Look look = lookOf(message.kind);
    m_icon->setPixmap(iconPixmap(QString::fromLatin1(look.icon), look.ink, 20, devicePixelRatioF()));
    m_whole = message.reasons.isEmpty() ? message.text
                                        : message.text + u"\n•  "_s + message.reasons.join(u"\n•  "_s);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    setAccessibleName(m_whole);
    m_isFolded = false;
    m_text->setText(m_whole);
    setPlainToolTip(m_text, {});
    leaveSoon();
    QWidget::show();
    raise();
    place();
    giveWay();
    update();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void MessageBar::clear()
{
    m_leave->stop();
    m_message = {};
    // The button that was pressed would leave the focus to whatever comes next.
    if (isAncestorOf(QApplication::focusWidget()) && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    hide();
}

QString MessageBar::text() const { return isHidden() ? QString() : m_whole; }

void MessageBar::leaveSoon()
{
    if (m_message.kind == Message::Kind::Done)
        m_leave->start(kStayMilliseconds);
    else
        m_leave->stop();
}

void MessageBar::place()
{
    if (!m_over || isHidden())
        return;
    const int width = m_over->width();
    layout()->activate();
    const int height = std::min(m_over->height(), std::max(m_line, layout()->totalHeightForWidth(width)));
    setGeometry(0, m_over->height() - height, width, height);
}

/// In one line; pointing at it or going into it unfolds it.
void MessageBar::fold(bool isFolded)
{
    if (isFolded == m_isFolded)
        return;
    m_isFolded = isFolded;
    const int buttons = m_close->sizeHint().width() + m_icon->width() +
                        (m_action->isHidden() ? 0 : m_action->sizeHint().width()) + 6 * kInside;
    m_text->setText(isFolded ? m_text->fontMetrics().elidedText(m_whole.section(u'\n', 0, 0) + u" …"_s,
                                                                Qt::ElideRight, width() - buttons)
                             : m_whole);
    setPlainToolTip(m_text, isFolded ? m_whole : QString());
    place();
}

void MessageBar::giveWay()
{
    QWidget* focused = QApplication::focusWidget();
    if (isHidden() || !m_over || !focused || !m_over->isAncestorOf(focused) || isAncestorOf(focused))
        return;
    const QRect wanted = lookedAt(*focused);
    if (!geometry().intersects({focused->mapTo(m_over, wanted.topLeft()), wanted.size()}))
        return;
    if (m_line > 0)
        fold(true);
    else
        clear();
}

void MessageBar::focusMoved(QWidget* before, QWidget* now)
{
    if (isHidden())
        return;
    if (isAncestorOf(now)) {
        if (!isAncestorOf(before))
            m_cameFrom = before;
        m_leave->stop();
        fold(false);
        return;
    }
    if (isAncestorOf(before))
        leaveSoon();
    giveWay();
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::enterEvent(QEnterEvent* event)
{
    m_leave->stop();
    fold(false);
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent* event)
{
    leaveSoon();
    giveWay();
    QFrame::leaveEvent(event);
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(m_message.kind);
    QPainter painter(this);
    painter.fillRect(rect(), colour(look.tint));
    const int edge = isRightToLeft() ? width() - kTight : 0;
    painter.fillRect(QRect(edge, 0, kTight, height()), colour(look.ink));
    painter.fillRect(QRect(0, 0, width(), 1), colour(look.ink)); // it floats: where it ends is seen
}

} // namespace ui
