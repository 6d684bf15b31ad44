// A letter that is kept: its text, the ways it leaves, and the word that it was sent.
#pragma once

#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class DateEdit;
class FieldForm;

/// Object names: "letter-sent", "letter-sent-on".
class KeptLetterView : public QWidget
{
    Q_OBJECT

public:
    explicit KeptLetterView(Desk& desk, QWidget* parent = nullptr);
    void setLetter(const domain::Record& letter);

private:
    void markSent();

    Desk& m_desk;
    domain::RecordId m_letter;
    FieldForm* m_form;
    QWidget* m_sending;
    DateEdit* m_sentOn;
};

} // namespace ui
