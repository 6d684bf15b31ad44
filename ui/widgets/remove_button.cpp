#include "ui/widgets/remove_button.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/widgets/deliberate_focus.h"
#include "ui/widgets/plain_text.h"

#include <QMoveEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

RemoveButton::RemoveButton(const QString& name, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_remove(new QPushButton(icon(u"remove"_s), text))
    , m_sentence(wrappedLabel({}, TextStyle::Body))
    , m_keep(new QPushButton(tr("Keep it")))
    , m_anyway(new QPushButton(icon(u"remove"_s), tr("Remove it all the same")))
{
    m_remove->setObjectName(name);
    m_keep->setObjectName(name + "-keep"_L1);
    m_anyway->setObjectName(name + "-anyway"_L1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kInside);
    // Keeping comes last: it stands where the press was.
    for (QWidget* part : std::initializer_list<QWidget*>{m_sentence, m_anyway, m_keep, m_remove})
        column->addWidget(part);
    for (QPushButton* button : {m_remove, m_anyway}) {
        button->setAutoDefault(false);
        keepFocusDeliberate(button);
        button->setFocusPolicy(Qt::TabFocus); // a press that is not heard must not leave it to the next key
        button->installEventFilter(this);
    }
    setFocusProxy(m_remove);
    connect(m_remove, &QPushButton::clicked, this, &RemoveButton::press);
    connect(m_keep, &QPushButton::clicked, this, &RemoveButton::rest);
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        rest();
        Q_EMIT confirmed();
    });
    rest();
}

void RemoveButton::rest()
{
    m_remove->show();
    for (QWidget* part : std::initializer_list<QWidget*>{m_keep, m_anyway, m_sentence})
        part->hide();
}

void RemoveButton::press()
{
    const QString question = m_question ? m_question() : QString();
    if (question.isEmpty())
        Q_EMIT confirmed();
    else
        ask(question);
}

void RemoveButton::ask(const QString& question)
{
    m_sentence->setText(question);
    m_anyway->setAccessibleDescription(question);
    m_keep->setAccessibleDescription(question);
    for (QWidget* part : std::initializer_list<QWidget*>{m_keep, m_anyway, m_sentence})
        part->show();
    m_keep->setFocus();
    m_remove->hide();
}

void RemoveButton::moveEvent(QMoveEvent* event)
{
    m_stands.start();
    QWidget::moveEvent(event);
}

bool RemoveButton::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Move:
    case QEvent::EnabledChange:
        m_stands.start();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        if (m_unheard > 0 && m_stands.isValid() && !m_stands.hasExpired(m_unheard))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
