// Removes what is shown, with a question in its own place where more than a slip would be lost.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

/// A press is heard only where the button has stood still under the pointer for half a second: the second
/// half of a double click on something that gave way is meant for that. Object names: "<name>", and while it
/// asks "<name>-anyway" and "<name>-keep".
class RemoveButton : public QWidget
{
    Q_OBJECT

public:
    RemoveButton(const QString& name, const QString& text, QWidget* parent = nullptr);

    /// Asked at each press; an empty sentence removes without a question.
    void askFirst(std::function<QString()> question) { m_question = std::move(question); }
    /// How long a press is not heard after the button appeared or moved, in milliseconds.
    void setUnheard(int milliseconds) { m_unheard = milliseconds; }
    /// Takes an open question back.
    void rest();

Q_SIGNALS:
    void confirmed();

protected:
    void moveEvent(QMoveEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press();
    void ask(const QString& question);

    QPushButton* m_remove;
    QLabel* m_sentence;
    QPushButton* m_keep;
    QPushButton* m_anyway;
    std::function<QString()> m_question;
    int m_unheard = 500;
    QElapsedTimer m_stands; ///< since a button appeared or moved
};

} // namespace ui
