// A page of a record: one part of what is known about it.
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/field_form.h"
#include "ui/workstream/stream.h"

#include <QWidget>

class QScrollArea;

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
    /// Another page of the same record; of several keys, separated by blanks, the first it has.
    void pageWanted(const QString& keys);
};

/// `record`: one of those the page is for; it shows none of them yet.
RecordPage* makeRecordPage(Desk& desk, const RecordLayout& layout, const RecordPageInfo& info,
                           const domain::Record& record);

/// What a record of the noun is edited with wherever it is shown: its guided form, a page of its own, else
/// its fields and elements. `stream`: the key of the record's.
RecordPage* makeEditor(Desk& desk, const domain::Noun& noun, const QString& stream,
                       const QString& elementsTitle, FieldForm::Labels labels = FieldForm::Labels::Beside);

/// A scroll area without a frame around a content that takes its width.
QScrollArea* scrolled(QWidget* content);

} // namespace ui
