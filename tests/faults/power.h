// What may lie on a disk after the power went: made of what was written and when it was settled.
#pragma once

#include "tests/faults/disk.h"

#include <QByteArray>
#include <QMap>
#include <QRandomGenerator>

#include <map>

namespace faults {

/// What lies in a folder, by the path inside it; an empty folder is not told.
struct Files
{
    QMap<QByteArray, QByteArray> contents;
    QMap<QByteArray, QByteArray> secondNames; ///< of files in `contents`

    bool operator==(const Files&) const = default;
};

Files filesIn(const QString& folder);
/// In the place of everything that is there.
void lay(const Files& files, const QString& folder);

/// A disk that keeps what was settled. Of what was written to a file since it was settled last, each write
/// may be there, not there, or in part, sector by sector, or as rubbish in its own place; of the names of a
/// folder the first so many changes are there.
class PoweredDisk
{
public:
    PoweredDisk(const std::string& folder, const Files& settled);

    void apply(const Operation& operation);
    bool isSettled() const;

    enum class Loss { Everything, Nothing, Some };
    /// Of what is not settled.
    Files after(Loss loss, QRandomGenerator& random) const;

private:
    using Node = int;
    struct File
    {
        QByteArray settled;
        std::vector<Operation> pending; ///< writes and cuts
    };
    using Names = std::map<std::string, Node>;

    std::string inside(const std::string& path) const;
    static void change(Names& names, const Operation& operation, Node made);
    static QByteArray contents(const File& file, Loss loss, QRandomGenerator& random);

    struct NameChange
    {
        Operation operation;
        Node made;
    };
    std::string m_folder;
    std::vector<File> m_files;
    Names m_names; ///< as the process sees them
    Names m_settledNames;
    std::vector<NameChange> m_pendingNames;
};

} // namespace faults
