#include "ui/letters/letter_actions.h"

#include "core/press/press.h"
#include "core/support/save_file.h"
#include "core/support/text.h"
#include "ui/desk/file_stem.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/in_worker.h"

#include <QDesktopServices>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

LetterActions::LetterActions(Desk& desk, std::function<std::optional<office::LetterDraft>()> letter,
                             QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_letter(std::move(letter))
{
    auto* row = new FlowLayout(this);
    row->setSpacing(kInside);
    const auto add = [&](const char* name, const QString& text, void (LetterActions::*action)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    add("letter-eml", tr("Save as e-mail draft…"), &LetterActions::saveEmail);
    add("letter-mail", tr("Open in mail program"), &LetterActions::openInMailProgram);
    add("letter-pdf", tr("Save as PDF…"), &LetterActions::savePdf);
}

QString LetterActions::choosePath(const office::LetterDraft& draft, const QString& suffix,
                                  const QString& filter)
{
    QString path = m_desk.files().save(this, tr("Save the letter"), fileStem(draft.subject) + suffix, filter);
    if (!path.isEmpty() && !path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    return path;
}

void LetterActions::saveEmail()
{
    const auto draft = m_letter();
    if (!draft)
        return;
    const QString path = choosePath(*draft, u".eml"_s, tr("E-mail draft (*.eml)"));
    if (!path.isEmpty())
        write(path, office::letterAsEmail(m_desk.office(), *draft));
}

void LetterActions::openInMailProgram()
{
    const auto draft = m_letter();
    const auto link = draft ? m_desk.valueOf(office::letterAsLink(*draft)) : std::nullopt;
    if (link && !QDesktopServices::openUrl(*link))
        m_desk.say({.kind = Message::Kind::Warning,
                    .text = tr("No mail program answered. Save the letter as an e-mail draft instead.")});
}

void LetterActions::savePdf()
{
    const auto draft = m_letter();
    if (!draft)
        return;
    auto document = m_desk.valueOf(office::letterAsDocument(m_desk.office(), *draft));
    if (const QString advice = document ? press::fontAdvice(*document) : QString();
        !advice.isEmpty() &&
        !m_desk.prompter().confirm(this, {.text = advice, .accept = tr("Save it as it is")}))
        return;
    const QString path = document ? choosePath(*draft, u".pdf"_s, tr("PDF document (*.pdf)")) : QString();
    if (path.isEmpty())
        return;
    inWorker(
        this, [document = *std::move(document)] { return press::toPdf(document); },
        [this, path](const support::Result<QByteArray>& pdf) { write(path, pdf); });
}

void LetterActions::write(const QString& path, const support::Result<QByteArray>& bytes)
{
    const auto content = m_desk.valueOf(bytes);
    if (content && m_desk.succeeded(support::saveFile(path, *content)))
        m_desk.say({.kind = Message::Kind::Done, .text = tr("Saved: %1").arg(path)});
}

} // namespace ui
