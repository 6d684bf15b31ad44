// A record that is not there yet: its fields, the button that saves it, and two ways to leave it.
#pragma once

#include "ui/look/measures.h"
#include "ui/widgets/field_form.h"

#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class MessageBar;
class ProblemLine;

/// A refusal stands at the field it is about, which gets the focus, else over the foot of the fields; what
/// was written stays. When the form is left, the focus goes back to where it came from. Object names:
/// "<name>-draft",
/// "<name>-save", "<name>-cancel".
class DraftForm : public QWidget
{
    Q_OBJECT

public:
    enum class Place {
        Pane, ///< alone: the fields scroll, the buttons stay
        Page, ///< among other things, where it shows itself while it is being filled in
    };
    using Reader = std::function<support::Result<domain::FieldValues>()>;
    using Saver = std::function<support::Status(const domain::FieldValues& values)>;

    DraftForm(const QString& name, Place place, TextStyle heading, QWidget* parent = nullptr);

    void setSaveText(const QString& text);
    /// The fields; those before go.
    void setFields(FieldForm* fields);
    /// An editor of what is no field of the noun: its values join the others. All stand in the order in which
    /// they were added.
    void addEditor(QWidget* editor, Reader read);
    void addLabel(QLabel* label);

    /// Begins anew. What `save` refuses is said, and the form stays.
    void start(const QString& heading, const domain::FieldValues& values, Saver save);
    void leave();
    /// What was written and is neither saved nor given up; a line each.
    QStringList unsaved() const;

Q_SIGNALS:
    void left(); ///< saved or not

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Extra
    {
        QWidget* editor;
        ProblemLine* sentence;
        Reader read;
    };

    void addToFields(QWidget* widget);
    void save();
    void showMistake();

    Place m_place;
    QLabel* m_heading;
    MessageBar* m_refusal = nullptr; ///< over the foot of the fields
    QVBoxLayout* m_column;           ///< of the fields
    FieldForm* m_fields = nullptr;
    std::vector<Extra> m_extras;
    QPushButton* m_save;
    Saver m_saver;
    QPointer<QWidget> m_cameFrom;
    bool m_isBegun = false;
};

} // namespace ui
