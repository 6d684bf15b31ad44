// The editor of one field, by its type: whatever the widget, it speaks the text that domain::parseValue
// reads.
#pragma once

#include "core/office/desk/office.h"

#include <QWidget>

namespace ui {

class FieldEditor : public QObject
{
    Q_OBJECT

public:
    /// The widget is named by the field's key. The office must outlive the editor, which belongs to its
    /// widget.
    FieldEditor(office::Office& office, const domain::Field& field, QWidget* parent);

    const domain::Field& field() const { return m_field; }
    QWidget* widget() const { return m_widget; }
    QString written() const { return m_written(); }
    void show(const QVariant& value);
    /// Shows what was written over the value and could not be stored; it counts as an edit.
    void write(const QString& written);
    /// The person changed something since it was shown.
    bool isEdited() const { return written() != m_shown; }

Q_SIGNALS:
    void typed();  ///< the value may still be half written
    void chosen(); ///< the value is complete
    void refused(const QString& sentence);

private:
    void makeCombo(const std::vector<std::pair<QString, QString>>& options);
    void makeDate();
    void makeChoices();
    void makeOffset();
    void makeRecord(office::Office& office);
    void makeNote();
    void makeLine();

    const domain::Field& m_field;
    QWidget* m_parent;
    QWidget* m_widget = nullptr;
    std::function<QString()> m_written;
    std::function<void(const QVariant&)> m_show;
    std::function<void(const QString&)> m_write; ///< empty where nothing wrong can be written
    QString m_shown;
};

/// Lines and notes can still be read and copied from; a choice is greyed.
void makeReadOnly(QWidget* editor);

} // namespace ui
