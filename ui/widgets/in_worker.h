// Long work on plain values runs beside the window; its answer comes back on the window's thread.
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace ui {

/// Runs `work()` in a thread of its own, then `done(result)` on the receiver's thread, unless the receiver is
/// gone by then. `work` may touch neither widgets nor the register.
template <typename Work, typename Done>
void inWorker(QObject* receiver, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    const auto answer = std::make_shared<std::optional<Answer>>();
    QThread* thread = QThread::create([work = std::move(work), answer] { answer->emplace(work()); });
    QObject::connect(thread, &QThread::finished, receiver,
                     [answer, done = std::move(done)] { done(std::move(**answer)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace ui
