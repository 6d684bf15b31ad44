// A form made from a noun's field table: each edit is a saved change when its field is left.
#pragma once

#include "core/office/desk/office.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class FieldEditor;
class ProblemLine;
class UnstoredTexts;

/// Editors are found by objectName, which is the field's key. What cannot be stored stays in its editor, with
/// a sentence under it, until the person mends or empties it; it waits there when its record is shown again.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    enum class Labels { Beside, Above };

    /// Without a list of fields all of the noun's are shown. The office must outlive the form.
    FieldForm(office::Office& office, const domain::Noun& noun, std::span<const char* const> fields = {},
              Labels labels = Labels::Beside, QWidget* parent = nullptr);

    /// Keeps what cannot be stored where other forms find it too; otherwise the form keeps it for itself. The
    /// texts must outlive the form.
    void keepUnstoredIn(UnstoredTexts& texts);
    /// Edits go to this record from now on; also after a change elsewhere. Fields being edited are left
    /// alone.
    void setRecord(const domain::Record& record);
    /// A record that is not there yet: nothing is stored until the values are taken.
    void startDraft(const domain::FieldValues& values);
    /// The values of the draft, or nothing after each field that is wrong or missing got its sentence.
    std::optional<domain::FieldValues> draft();
    /// What was written into the draft, "Name: “Ann”".
    QStringList written() const;
    /// Says the refusal of a whole draft at the field that it begins with the label of, as the office does;
    /// answers whether there is one.
    bool refuse(const support::Error& error);

    /// The same fields of an earlier record, to be read beside.
    void setBeside(const QString& heading, const domain::Record& earlier);
    /// Stores what is still being typed.
    void flush();
    void focusFirst();
    /// As narrow as it can be arranged, so that it may become so.
    QSize minimumSizeHint() const override;
    /// Null where the form has no such field.
    QWidget* editorOf(const QString& key) const;

Q_SIGNALS:
    void committed();

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QLabel* label;
        FieldEditor* editor;
        ProblemLine* sentence;
        QLabel* beside = nullptr; ///< shows `earlier`
        QString earlier = {};     ///< the answer of a year before, or that there was none
    };

    void addRow(const domain::Field& field);
    /// Where there is no room beside the editors, labels and earlier answers go above and below them.
    void arrange();
    void commit(Row& row);
    void check(Row& row);
    support::Result<domain::FieldValues> read(const Row& row);
    void say(Row& row, const QString& sentence);
    void refuse(Row& row, const QString& sentence);
    Row* rowOf(const QObject* widget);

    office::Office& m_office;
    const domain::Noun& m_noun;
    Labels m_labels;
    bool m_isNarrow = false;
    domain::RecordId m_id;
    QGridLayout* m_grid;
    QLabel* m_besideHeading;
    std::vector<Row> m_rows;
    UnstoredTexts* m_unstored;
    QTimer m_pause;
    const QObject* m_typedIn = nullptr;
};

} // namespace ui
