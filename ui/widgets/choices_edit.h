// Several terms of a vocabulary, each ticked or not.
#pragma once

#include "core/domain/vocabulary.h"

#include <QWidget>

class QCheckBox;

namespace ui {

/// The boxes are named by the widget's own object name, a hyphen and the term's key.
class ChoicesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ChoicesEdit(const domain::Vocabulary& vocabulary, QWidget* parent = nullptr);
    /// Keys with blanks between. A key that the vocabulary does not have is kept, though not shown.
    void setKeys(const QString& keys);
    QString keys() const;

Q_SIGNALS:
    void chosen();

private:
    std::vector<std::pair<QString, QCheckBox*>> m_boxes;
    QStringList m_unknown; ///< written by a newer program
};

} // namespace ui
