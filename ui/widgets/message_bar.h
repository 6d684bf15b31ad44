// What happened or went wrong, over the lower edge of what it belongs to, with something to do about it.
#pragma once

#include "core/support/result.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

struct Message
{
    enum class Kind { Done, Note, Warning, Problem };

    Kind kind = Kind::Note;
    QString text;
    QStringList reasons = {}; ///< one a line below the text
    QString actionText = {};  ///< no button when empty
    std::function<void()> action = {};
};

/// A failure's sentence and reasons.
Message problem(const support::Error& error);

/// Hidden while there is nothing to say. It floats, so nothing moves when it comes or goes; a longer one
/// grows upwards, and gives way where it would cover what has the focus. "Done" leaves by itself after some
/// seconds in which it is neither pointed at nor focused; everything else stays until it is closed or
/// replaced.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// Floats over the lower edge of `over`; `line` is the height of a line there, if there is one, that has
    /// room for a short message, and in which a longer one goes on when it has to give way.
    explicit MessageBar(QWidget* over = nullptr, int line = 0);
    void tell(const Message& message);
    void clear();
    /// Empty while it is hidden.
    QString text() const;
    Message::Kind kind() const { return m_message.kind; }
    bool offersUndo() const { return m_message.kind == Message::Kind::Done && m_message.action; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void fold(bool isFolded);
    void giveWay();
    void focusMoved(QWidget* before, QWidget* now);
    void leaveSoon();

    Message m_message;
    QString m_whole; ///< with its reasons
    QWidget* m_over;
    const int m_line;
    QPointer<QWidget> m_cameFrom; ///< had the focus before something in here got it
    bool m_isFolded = false;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_leave;
};

} // namespace ui
