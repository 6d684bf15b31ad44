// The field in the tool bar that finds commands and records alike.
#pragma once

#include "core/domain/record.h"

#include <QLineEdit>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace ui {

class Desk;

class CommandField : public QLineEdit
{
    Q_OBJECT

public:
    /// The actions must outlive the field.
    explicit CommandField(QList<QAction*> actions, QWidget* parent = nullptr);
    /// Without a desk only commands are found.
    void setDesk(Desk* desk) { m_desk = desk; }

Q_SIGNALS:
    void recordChosen(domain::RecordId id);

private:
    void offer(const QString& words);
    void take(const QModelIndex& index);

    QList<QAction*> m_actions;
    Desk* m_desk = nullptr;
    QStandardItemModel* m_offers;
    QCompleter* m_completer;
};

} // namespace ui
