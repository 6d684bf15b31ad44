// What an empty place says: one sentence, and one button that does something about it.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class EmptyPane : public QWidget
{
    Q_OBJECT

public:
    /// Without a button text there is no button.
    explicit EmptyPane(const QString& icon, const QString& sentence, const QString& button = {},
                       QWidget* parent = nullptr);
    void setSentence(const QString& sentence);
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void triggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace ui
