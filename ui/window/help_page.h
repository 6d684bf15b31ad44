// The help: short texts, and every procedure as a diagram and a table with its source.
#pragma once

#include "core/procedure/library.h"

#include <QWidget>

class QListWidget;
class QScrollArea;

namespace ui {

class HelpPage : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);
    /// `key` of a topic or of a procedure; an unknown one shows the first topic.
    void showTopic(const QString& key);

private:
    void showRow(int row);
    QWidget* textOf(const QString& key) const;
    QWidget* pageOf(const procedure::Procedure& procedure, const procedure::Library& library) const;

    procedure::Library m_procedures;
    QListWidget* m_topics;
    QScrollArea* m_text;
};

} // namespace ui
