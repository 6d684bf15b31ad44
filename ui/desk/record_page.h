// A page of a record: one part of what is known about it.
#pragma once

#include "core/domain/record.h"

#include <QWidget>

namespace ui {

class RecordPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Shows the record's part; also after each change while the page is seen.
    virtual void setRecord(const domain::Record& record) = 0;
    /// Chooses a child of the record if this is its page; answers whether it is.
    virtual bool reveal(const domain::RecordHead&) { return false; }
    /// The editor of a field or an element, by its key or by how its key begins, or what keeps records of a
    /// noun, turned to the front of the page. Null where the page has none.
    virtual QWidget* placeOf(const QString&) { return nullptr; }
    /// Leads the person to the first thing to write.
    virtual void begin() {}

Q_SIGNALS:
    /// Where something about the same record is written: a key as placeOf() takes it; of several, separated
    /// by blanks, the first that has a place.
    void placeWanted(const QString& keys);
};

} // namespace ui
