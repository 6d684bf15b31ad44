// Where a person begins: recent registers, a new one, an existing one, or the sample.
#pragma once

#include "core/office/desk/registers.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class CycleForm;

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    /// Shows what went wrong, or the way out of it, on top.
    void tell(const Message& message) { m_message->tell(message); }
    /// Opens the form of a new register.
    void beginNew();
    /// While a register is being written or opened.
    void setWaiting(bool isWaiting);
    /// As when the window is opened: the recent registers, no form, no message.
    void reset();

Q_SIGNALS:
    void openAsked();
    void sampleAsked();
    void recentAsked(const QString& path);
    void newAsked(const office::FirstCycle& cycle);

private:
    QWidget* makeForm();

    MessageBar* m_message;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_sample;
    QWidget* m_formArea;
    CycleForm* m_form;
    QWidget* m_recentArea;
    QListWidget* m_recent;
};

} // namespace ui
