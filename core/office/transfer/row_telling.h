// What becomes of each row is told while a list comes in, and gathered into the report.
#pragma once

#include "core/office/desk/office.h"
#include "core/office/transfer/import_report.h"

#include <QHash>

namespace office {

class RowTelling
{
public:
    explicit RowTelling(Office& office)
        : m_office(office)
    {
    }

    void refuse(int line, const QString& reason, const QString& column = {}, RowFate fate = RowFate::Refused,
                const QString& title = {});
    void remark(const QString& sentence) { m_report.remarks << sentence; }
    /// Of a record that is there.
    void remarkNoState(int line) { m_withoutState << line; }
    void remarkRoughDay(int line) { m_roughDays << line; }

    /// The values a row changes of a record, as they were and as they are.
    [[nodiscard]] Result<std::vector<ImportedValue>> changes(const domain::Record& record,
                                                             const domain::FieldValues& better);
    [[nodiscard]] Status tellNew(const exchange::ImportRow& row, const domain::RecordHead& head,
                                 const domain::FieldValues& values,
                                 const std::vector<ImportedValue>& ofWhomItNames, bool isInQuestion);
    void tellKnown(const exchange::ImportRow& row, const domain::RecordHead& head,
                   std::vector<ImportedValue> values, bool isInQuestion);
    void countConflict() { ++m_report.conflicts; }

    /// With what the plan itself refuses, in the order of the lines.
    [[nodiscard]] ImportReport report(const exchange::ImportPlan& plan);

private:
    /// One text for all rows that say it.
    const QString& label(const domain::Field& field);

    Office& m_office;
    ImportReport m_report;
    QHash<const domain::Field*, QString> m_labels;
    QList<int> m_withoutState; ///< lines
    QList<int> m_roughDays;    ///< lines
};

} // namespace office
