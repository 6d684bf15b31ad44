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
    /// Leads the person to the first thing to write.
    virtual void begin() {}

Q_SIGNALS:
    /// The page of the same record that keeps records of a noun; of several nouns, separated by blanks, the
    /// first that has one.
    void recordsWanted(const QString& nouns);
};

} // namespace ui
