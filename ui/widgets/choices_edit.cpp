#include "ui/widgets/choices_edit.h"

#include "ui/look/measures.h"
#include "ui/widgets/plain_text.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui {

ChoicesEdit::ChoicesEdit(const domain::Vocabulary& vocabulary, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kTight, 0, kTight);
    column->setSpacing(kTight);
    for (const domain::Term& term : vocabulary.terms) {
        const QString key = QString::fromLatin1(term.key);
        auto* box = new QCheckBox(menuText(vocabulary.label(key)));
        connect(box, &QCheckBox::clicked, this, &ChoicesEdit::chosen);
        column->addWidget(box);
        m_boxes.emplace_back(key, box);
    }
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        for (const auto& [key, box] : m_boxes)
            box->setObjectName(name + u'-' + key);
    });
    setFocusProxy(m_boxes.front().second);
}

void ChoicesEdit::setKeys(const QString& keys)
{
    m_unknown = keys.split(u' ', Qt::SkipEmptyParts);
    for (const auto& [key, box] : m_boxes)
        box->setChecked(m_unknown.removeAll(key) > 0);
}

QString ChoicesEdit::keys() const
{
    QStringList ticked;
    for (const auto& [key, box] : m_boxes) {
        if (box->isChecked())
            ticked << key;
    }
    return (ticked + m_unknown).join(u' ');
}

} // namespace ui
