// A line that names another record: typing finds it, choosing fixes it.
#pragma once

#include "core/office/desk/office.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>

class QStandardItemModel;

namespace ui {

class RecordEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// Without a noun any record can be chosen. The office must outlive the line.
    RecordEdit(office::Office& office, const domain::Noun* noun, QWidget* parent = nullptr);

    /// Of the records that could be chosen, offers only those.
    void offerOnly(std::function<bool(const domain::RecordHead&)> isFit) { m_isFit = std::move(isFit); }
    void setRecordId(domain::RecordId id);
    /// The readable ID of the chosen record, else what was typed.
    QString written() const;

Q_SIGNALS:
    void chosen();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void offer();
    void take(const QModelIndex& offered);

    office::Office& m_office;
    const domain::Noun* m_noun;
    QStandardItemModel* m_offers;
    QTimer m_pause;
    QString m_idText;
    std::function<bool(const domain::RecordHead&)> m_isFit;
};

} // namespace ui
