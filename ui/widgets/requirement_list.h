// What a step requires: met or not, in a sentence, with the evidence and the clause; and going on all the same.
#pragma once

#include "core/procedure/engine.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class RequirementList : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementList(QWidget* parent = nullptr);

    void clear();
    void addFinding(const procedure::Finding& finding, bool isAdvisory = false);
    /// All findings of a step; unmet requirements get a line for the justification of an override, named
    /// "override-" and the requirement's key.
    void setVerdict(const procedure::Verdict& verdict);
    /// Requirement key → written justification, where one was written.
    QMap<QString, QString> overrides() const;

private:
    QVBoxLayout* addFindingRow(const procedure::Finding& finding, bool isAdvisory);

    QVBoxLayout* m_rows;
    QMap<QString, QLineEdit*> m_overrides;
};

} // namespace ui
