// What a step requires: met or not, in a sentence, with the evidence and the clause; and going on all the
// same.
#pragma once

#include "core/procedure/engine.h"
#include "ui/look/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace ui {

class RequirementList : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementList(QWidget* parent = nullptr);

    void clear();
    /// In quiet colours and one line: what stands in the way of a step that nobody may be thinking of. Where
    /// it is mended is said when the step is opened.
    void addQuietly(const procedure::Finding& finding);
    /// Of that many such lines.
    int quietHeight(int lines) const;
    /// A finding that stands for itself, with no step to take.
    void add(const procedure::Finding& finding);
    /// All findings of a step; unmet requirements get a line for the justification of an override, named
    /// "override-" and the requirement's key, and one for readers outside, "public-reason-" and the key.
    void setVerdict(const procedure::Verdict& verdict);
    /// Requirement key → written justification, where one was written.
    QMap<QString, QString> overrides() const;
    /// Likewise what readers outside may know of it.
    QMap<QString, QString> publicReasons() const;

Q_SIGNALS:
    /// Where an unmet requirement can be mended, by the button "mend-" and its key: as RecordPage has it.
    void placeWanted(const QString& keys);

private:
    QToolButton* makeMend(const procedure::Finding& finding);
    enum class Clauses { InWords, AsCodes }; ///< below the sentence, or in its line with the words behind
    QVBoxLayout* addRow(const procedure::Finding& finding, const QString& icon, Token ink, QLabel* sentence,
                        Clauses clauses = Clauses::InWords);

    QVBoxLayout* m_rows;
    QMap<QString, QLineEdit*> m_overrides;
    QMap<QString, QLineEdit*> m_publicReasons;
};

} // namespace ui
