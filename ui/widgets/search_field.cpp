#include "ui/widgets/search_field.h"

#include "core/support/text.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPauseMilliseconds = 120;
}

void addSearchIcon(QLineEdit& line)
{
    QAction* glass = line.addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    glass->setText(SearchField::tr("Search"));
    QObject::connect(glass, &QAction::triggered, &line, [&line] { line.setFocus(Qt::MouseFocusReason); });
}

void offerToEmpty(QLineEdit& line)
{
    line.setClearButtonEnabled(true);
    if (auto* cross = line.findChild<QAction*>(u"_q_qlineeditclearaction"_s)) // Qt gives it no name
        cross->setText(SearchField::tr("Empty the field"));
}

SearchField::SearchField(const QString& hint, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setMaxLength(support::kLineLimit); // no name is longer, and lists look for it in every row
    offerToEmpty(*this);
    addSearchIcon(*this);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kPauseMilliseconds);
    connect(this, &QLineEdit::textChanged, pause, [pause] { pause->start(); });
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text().trimmed()); });
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ui
