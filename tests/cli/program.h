// The real program, run in a folder of its own as a script would run it.
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace cli_test {

struct Outcome
{
    int status = -1;
    QString out;
    QString err;

    QStringList errorLines() const { return err.split(u'\n', Qt::SkipEmptyParts); }
    /// What a command that prints one word printed.
    QString word() const { return out.trimmed(); }
    /// What scripts read where more is said before it.
    QString lastLine() const { return word().section(u'\n', -1); }
};

class Program
{
public:
    /// Of its environment, for all runs after this.
    void setVariable(const QString& name, const QString& value) { m_variables.insert(name, value); }
    /// What it takes for today, for all runs after this.
    void setToday(const QString& day) { m_today = QStringLiteral(" --today ") + day; }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// A command line as in a shell, with "double quotes" around blanks. `prepare` runs in the child first.
    Outcome run(const QString& line, const std::function<void()>& prepare = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "SOURCE_DATE_EPOCH"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("settings")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        for (const auto& [name, value] : m_variables.asKeyValueRange())
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        if (prepare)
            process.setChildProcessModifier(prepare);
        process.start(QStringLiteral(DESK_PROGRAM), QProcess::splitCommand(line + m_today));
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// Null where the output is not exactly one JSON document.
    QJsonDocument json(const QString& line) const
    {
        return QJsonDocument::fromJson(run(line + QStringLiteral(" --format json")).out.toUtf8());
    }

    /// A register with the cycle of 2021 in it.
    Outcome newRegister() const
    {
        return run(QStringLiteral("new r.desk --cycle 2021 --number 16 --starts 2021-12-06 --ends 2021-12-10 "
                                  "--place Katowice"));
    }

    QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }

private:
    QTemporaryDir m_folder;
    QMap<QString, QString> m_variables;
    QString m_today;
};

/// The row of a JSON list in which a member has a value; empty where there is none.
inline QJsonObject rowWith(const QJsonArray& rows, const QString& key, const QJsonValue& value)
{
    for (const QJsonValue& row : rows)
        if (row.toObject().value(key) == value)
            return row.toObject();
    return {};
}

} // namespace cli_test
