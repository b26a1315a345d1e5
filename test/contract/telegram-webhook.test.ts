import { createTelegramDriver } from '../support/channel-drivers/telegram.ts';
import { channelContract } from './channel-contract.ts';

channelContract('Telegram, by webhook', () => createTelegramDriver('webhook'));
