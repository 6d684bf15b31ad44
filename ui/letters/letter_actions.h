// What can be done with a finished letter: it leaves as a file or through the mail program, by the person's
// hand.
#pragma once

#include "core/office/letters/letters.h"
#include "ui/desk/desk.h"

#include <QWidget>

namespace ui {

/// Object names: "letter-eml", "letter-mail", "letter-pdf".
class LetterActions : public QWidget
{
    Q_OBJECT

public:
    /// `letter` answers what is to leave, as it stands when a button is pressed.
    LetterActions(Desk& desk, std::function<std::optional<office::LetterDraft>()> letter,
                  QWidget* parent = nullptr);

private:
    void saveEmail();
    void openInMailProgram();
    void savePdf();
    void write(const QString& path, const support::Result<QByteArray>& bytes);
    QString choosePath(const office::LetterDraft& draft, const QString& suffix, const QString& filter);

    Desk& m_desk;
    std::function<std::optional<office::LetterDraft>()> m_letter;
};

} // namespace ui
