// A register in memory into which lists are taken.
#pragma once

#include "core/office/desk/records.h"
#include "core/office/desk/registers.h"
#include "core/office/transfer/importing.h"
#include "core/register/tables.h"
#include "core/support/clock.h"

class ListDesk
{
protected:
    void openAnew() { m_office = *office::memoryOffice(m_clock); }

    static support::Result<exchange::ImportPlan> plan(const char* kind, const QByteArray& file)
    {
        return exchange::planImport(*exchange::importKind(QString::fromLatin1(kind)), file);
    }

    office::ImportReport import(const char* kind, const QByteArray& file,
                                office::OnConflict onConflict = office::OnConflict::Refuse)
    {
        const auto read = plan(kind, file);
        if (!read)
            qFatal("%s: %s", kind, qPrintable(read.error().message));
        const auto report = office::importPlan(*m_office, *read, false, onConflict);
        if (!report)
            qFatal("%s: %s %s", kind, qPrintable(report.error().message), qPrintable(report.error().detail));
        return *report;
    }

    /// "created updated unchanged refused".
    static QString figures(const office::ImportReport& report)
    {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(QString::number(report.created), QString::number(report.updated),
                 QString::number(report.unchanged), QString::number(report.refused.size()));
    }

    domain::RecordId add(const char* noun, const domain::FieldValues& values)
    {
        const auto id = office::addRecord(*m_office, {.noun = QString::fromLatin1(noun), .values = values});
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }

    domain::Record record(const QString& idText)
    {
        const auto id = office::findRecord(*m_office, idText);
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *office::readRecord(*m_office, *id);
    }

    QByteArray digest() { return *registry::tablesDigest(m_office->file()); }

    support::FixedClock m_clock{QDate(2022, 1, 10)};
    std::unique_ptr<office::Office> m_office;
};
