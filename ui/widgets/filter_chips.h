// A row of filters with counts, one or none of them chosen; arrow keys move, Space chooses.
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace ui {

struct FilterChip
{
    QString key;
    QString label;
    int count = -1; ///< not shown when negative
    QString icon = {};
};

class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);
    /// Keeps the choice where its key is still there. Each button's objectName is "chip-" and the key.
    void setChips(const std::vector<FilterChip>& chips);
    /// Empty: none.
    QString chosen() const { return m_chosen; }
    void choose(const QString& key);

Q_SIGNALS:
    void chosenChanged(const QString& key);

private:
    QAbstractButton* buttonOf(const FilterChip& chip);
    void take(const QString& key);

    QButtonGroup* m_buttons;
    QString m_chosen;
};

} // namespace ui
