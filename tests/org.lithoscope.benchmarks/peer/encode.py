"""One turn is the posterior mean of every row, in batches that stay in the cache (one shot is slower)."""
import torch

import network
import turns

torch.set_num_threads(turns.number("threads"))
torch.manual_seed(1)
rows = torch.from_numpy(turns.table("measurements", network.FEATURES, turns.number("rows")))
model = network.Vae().eval()
BATCH = 8192


def encode(turn):
    with torch.inference_mode():
        parts = [model.fc_mu(model.encoder(x)) for x in torch.split(rows, BATCH)]
        return torch.cat(parts)[0, 0].item()


turns.serve("PyTorch eager, batches of %d" % BATCH, encode)
