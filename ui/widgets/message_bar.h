// What happened or went wrong, on top of the page it belongs to, with something to do about it.
#pragma once

#include "core/support/result.h"

#include <QFrame>

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

/// Hidden while there is nothing to say. "Done" leaves by itself after some seconds, everything else stays
/// until it is closed or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    void tell(const Message& message);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Message m_message;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_leave;
};

} // namespace ui
